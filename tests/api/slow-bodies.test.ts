import { createBatchDriver, createDeskClient, type BatchDriver, type DeskClient } from '../support/legacy-import/desk-client';
import { sendSlowly } from '../support/slow-sender';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const SECONDS = 1;
/** Longer than a body may take; milliseconds. */
const TOO_LONG = 3_000;

let server: TestStrapi;
let call: DeskClient;
let desk: BatchDriver;

beforeAll(async () => {
  server = await bootStrapi({ env: { BODY_SECONDS: String(SECONDS) } });
  call = await createDeskClient(server);
  desk = createBatchDriver(call);
});

afterAll(() => server.destroy());

const JSON_TYPE = 'Content-Type: application/json';
const RAW_TYPE = 'Content-Type: application/octet-stream';
const BODY = JSON.stringify({ identifier: 'x'.repeat(40), password: 'y' });

const slowly = (head: string[], lasting = TOO_LONG) => sendSlowly(server.url, { head, body: BODY, lasting }, TOO_LONG + 2_000);

describe('a body that does not come to its end in time', () => {
  test.each([
    ['of a login', 'POST /api/auth/local HTTP/1.1'],
    ['of GraphQL', 'POST /graphql HTTP/1.1'],
    ['of an entry', 'PUT /api/articles/khong-co HTTP/1.1'],
    ['of an address that there is not', 'POST /khong-co HTTP/1.1'],
    ['of the admin', 'POST /admin/login HTTP/1.1'],
  ])('%s is cut off with 408', async (_what, line) => {
    const { text, endedAfter } = await slowly([line, JSON_TYPE]);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(endedAfter).toBeGreaterThan(SECONDS * 1_000 - 100);
    expect(endedAfter).toBeLessThan(TOO_LONG - 500);
  });

  test('of a GET, which is answered at once, does not hold the connection', async () => {
    const { text, endedAfter } = await slowly(['GET /api/articles HTTP/1.1', JSON_TYPE]);
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(endedAfter).toBeLessThan(TOO_LONG - 500);
  });

  test('of an upload of old pages by nobody in particular is refused, and cut off', async () => {
    const { text, endedAfter } = await slowly(['PUT /legacy-import/batches/khong-co/files?path=a.html HTTP/1.1', RAW_TYPE]);
    expect(text).toMatch(/^HTTP\/1\.1 401 /);
    expect(endedAfter).toBeLessThan(TOO_LONG - 500);
  });
});

test('an upload of old pages by somebody who may takes its time', async () => {
  const { id } = await desk.create();
  const head = [`PUT /legacy-import/batches/${id}/files?path=cham.html HTTP/1.1`, RAW_TYPE, `Authorization: Bearer ${call.token}`];
  const { text, endedAfter } = await slowly(head);
  expect(text).toMatch(/^HTTP\/1\.1 201 /);
  expect(endedAfter).toBeNull();
});

test('after a body that came in time the connection stays for the next request', async () => {
  const { text, endedAfter } = await sendSlowly(
    server.url,
    { head: ['POST /graphql HTTP/1.1', JSON_TYPE], body: '{"query":"{ __typename }"}', lasting: 300 },
    TOO_LONG,
  );
  expect(text).toMatch(/^HTTP\/1\.1 200 /);
  expect(endedAfter).toBeNull();
});
