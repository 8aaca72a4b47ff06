import type { AddressInfo } from 'node:net';
import { fuzz } from '../support/reading-fuzz/fuzz';
import { createFuzzPortal } from '../support/reading-fuzz/fuzz-portal';
import { SECRET } from '../support/sample-news';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { UNLIMITED } from '../support/freshness/stage';

const REQUESTS = 5_000;

let server: TestStrapi;

beforeAll(async () => {
  server = await bootStrapi({ env: UNLIMITED });
}, 600_000);

afterAll(() => server.destroy());

test('whatever is asked, for a long time, is answered or refused, and the server lives', async () => {
  const known = await createFuzzPortal(server);
  const { port } = server.strapi.server.httpServer.address() as AddressInfo;
  for (const seed of [11, 12, 13, 14]) {
    const { findings } = await fuzz(port, { seed, requests: REQUESTS, known, secrets: [SECRET] });
    expect(findings).toEqual([]);
  }
  await server.http.get('/_health').expect(204);
}, 3_600_000);
