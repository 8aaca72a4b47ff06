import type { AddressInfo } from 'node:net';
import { fuzz } from '../support/reading-fuzz/fuzz';
import { createFuzzPortal } from '../support/reading-fuzz/fuzz-portal';
import type { Known } from '../support/reading-fuzz/random-request';
import { SECRET } from '../support/sample-news';
import { UNLIMITED } from '../support/freshness/stage';
import { bootStrapi, type TestStrapi } from '../support/strapi';

/** Per seed. */
const REQUESTS = Number(process.env.DINH_FUZZ_REQUESTS ?? 250);

let server: TestStrapi;
let known: Known;
let port: number;

beforeAll(async () => {
  server = await bootStrapi({ env: UNLIMITED });
  known = await createFuzzPortal(server);
  ({ port } = server.strapi.server.httpServer.address() as AddressInfo);
}, 600_000);

afterAll(() => server.destroy());

/** What readers get, but for what counts them. */
const pictures = async (): Promise<Record<string, unknown>> => {
  const answers: Record<string, unknown> = {};
  for (const view of known.views) {
    const { status, text } = await server.http.get(view);
    answers[view] = { status, text: text.replace(/"reads":\{.*?"since":"[^"]*"\}/, '') };
  }
  return answers;
};

test.each([1, 2, 3])('whatever is asked is answered or refused, and nothing is told that is not published (seed %d)', async (seed) => {
  const before = await pictures();
  const { findings, statuses } = await fuzz(port, { seed, requests: REQUESTS, known, secrets: [SECRET] });
  expect(findings).toEqual([]);
  expect(statuses[200]).toBeGreaterThan(REQUESTS / 10);
  expect(statuses[400]).toBeGreaterThan(REQUESTS / 10);
  expect(await pictures()).toEqual(before);
});

test.each(['articles', 'events', 'photo-galleries', 'pages'])('no question finds out what the drafts of %s say', async (plural) => {
  for (const attribute of ['title', 'name', 'summary', 'slug', 'documentId']) {
    for (const operator of ['$contains', '$containsi', '$startsWith', '$ne']) {
      const { status, body } = await server.http.get(
        `/api/${plural}?filters[${attribute}][${operator}]=${SECRET}&filters[${attribute}][$containsi]=BIMAT`,
      );
      const { meta } = body as { meta?: { pagination: { total: number } } };
      expect([status, meta?.pagination.total ?? 0]).toEqual([status === 200 ? 200 : 400, 0]);
    }
  }
  const { body } = await server.http.get(`/api/${plural}?_q=${SECRET}`).expect(200);
  expect((body as { data: unknown[] }).data).toEqual([]);
});
