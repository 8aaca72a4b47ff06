import { ALL_CHANGES } from '../../support/freshness/changes/all-changes';
import type { Stage } from '../../support/freshness/changes/change';
import { createCoverage } from '../../support/freshness/coverage';
import { createReader, lookAtAll, type Picture, type Reader } from '../../support/freshness/shown';
import { setStage, UNLIMITED } from '../../support/freshness/stage';
import { needless, unexplained } from '../../support/freshness/unmoved';
import { viewsOf, type View } from '../../support/freshness/views';
import { watchChange } from '../../support/freshness/watch-change';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

let server: TestStrapi;
let reader: Reader;
let stage: Stage;
let views: readonly View[];
let picture: Picture;
let coverage: ReturnType<typeof createCoverage>;

beforeAll(async () => {
  server = await bootStrapi({ env: { SITE_URL: 'https://bato.example', ...UNLIMITED } });
  stage = await setStage(server);
  reader = createReader(server.url);
  views = viewsOf(stage.portal);
  picture = await lookAtAll(views, reader.ask);
  coverage = createCoverage(views);
  coverage.see(picture);
}, 600_000);

afterAll(async () => {
  reader.close();
  await server.destroy();
});

test.each(ALL_CHANGES.map((change) => [change.name, change] as const))(
  '%s: no reader sees the old value after the answer',
  async (_name, change) => {
    const watched = await watchChange({ change, stage, reader, writer: reader, withinMs: 0, views, before: picture });
    picture = watched.after;
    coverage.see(picture);
    coverage.move(watched.moved);
    expect(watched.problems).toEqual([]);
    const touched = new Set([...watched.moved, ...watched.exchanged]);
    expect(change.moves.filter((field) => !touched.has(field))).toEqual([]);
    expect(change.moves.length > 0 ? [] : [...touched]).toEqual([]);
  },
);

test('every field of every view was moved by one of these changes, but for those that nothing moves', () => {
  const unmoved = coverage.unmoved();
  expect(unexplained(unmoved)).toEqual([]);
  expect(needless(unmoved)).toEqual([]);
});
