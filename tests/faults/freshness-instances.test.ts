import path from 'node:path';
import { ALL_CHANGES } from '../support/freshness/changes/all-changes';
import type { Stage } from '../support/freshness/changes/change';
import { createReader, lookAtAll, type Picture, type Reader } from '../support/freshness/shown';
import { setStage, UNLIMITED } from '../support/freshness/stage';
import { viewsOf, type View } from '../support/freshness/views';
import { watchChange } from '../support/freshness/watch-change';
import { startListening, type ListeningProcess } from '../support/listening-process';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { createTestEnvironment, ROOT, type TestEnvironment } from '../support/test-environment';

/** How long another instance may not know of a write. */
const WITHIN_MS = 1_000;

let environment: TestEnvironment;
let server: TestStrapi;
let other: ListeningProcess | undefined;
let writer: Reader;
let reader: Reader;
let stage: Stage;
let views: readonly View[];
let picture: Picture;

beforeAll(async () => {
  environment = await createTestEnvironment();
  server = await bootStrapi({ environment, env: { SITE_URL: 'https://bato.example', ...UNLIMITED } });
  stage = await setStage(server);
  other = await startListening([path.join(ROOT, 'tests/support/freshness/instance.mjs'), ROOT]);
  writer = createReader(server.url);
  reader = createReader(`http://127.0.0.1:${other.port}`);
  views = viewsOf(stage.portal);
  picture = await lookAtAll(views, reader.ask);
}, 600_000);

afterAll(async () => {
  writer.close();
  reader.close();
  await other?.stop();
  await server.destroy();
  await environment.remove();
});

test.each(ALL_CHANGES.map((change) => [change.name, change] as const))(
  '%s: a second later no reader of another instance sees the old value',
  async (_name, change) => {
    const watched = await watchChange({ change, stage, reader, writer, withinMs: WITHIN_MS, views, before: picture });
    picture = watched.after;
    expect(watched.problems).toEqual([]);
    const touched = new Set([...watched.moved, ...watched.exchanged]);
    expect(change.moves.filter((field) => !touched.has(field))).toEqual([]);
  },
);
