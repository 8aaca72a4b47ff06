import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startServer, type ServerProcess } from '../../support/server';
import { newHitId } from '../../support/view-counter/hits-over-http';

/** Row 5 of the proof table, as far as it is about what a running server writes: its log at the most talkative, and its files. */
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'silly', IS_PROXIED: 'true' } });
});

afterAll(() => server.stop());

const AGENT = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 DocGia';

const READERS = Array.from({ length: 50 }, (_, number) => ({
  address: `198.51.${number + 100}.77`,
  agent: `${AGENT}/${number}-wq`,
}));

type Reader = (typeof READERS)[number];

const headersOf = ({ address, agent }: Reader) => ({ 'X-Forwarded-For': address, 'User-Agent': agent });

/** What a reader may meet, recorded or refused. */
const REQUESTS: readonly ((reader: Reader) => Promise<Response>)[] = [
  (reader) => post(reader, JSON.stringify({ hitId: newHitId() })),
  (reader) => post(reader, JSON.stringify({ hitId: newHitId(), documentId: 'khong-co-bai-nay' })),
  (reader) => post(reader, '{"hitId":'),
  (reader) => post(reader, 'x'.repeat(5_000)),
  (reader) => fetch(`${server.url}/api/reads/pixel.gif`, { headers: headersOf(reader) }),
  (reader) => fetch(`${server.url}/api/reads/site`, { headers: headersOf(reader) }),
  (reader) => fetch(`${server.url}/api/reads?documentId=`, { headers: headersOf(reader) }),
  (reader) => fetch(`${server.url}/api/articles`, { headers: headersOf(reader) }),
];

const post = (reader: Reader, body: string): Promise<Response> =>
  fetch(`${server.url}/api/reads`, { method: 'POST', body, headers: { ...headersOf(reader), 'Content-Type': 'text/plain' } });

const filesBelow = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)));

test('neither the log nor any file of a server names an address or an agent of a reader', async () => {
  const statuses = new Set<number>();
  for (const reader of READERS) for (const request of REQUESTS) statuses.add((await request(reader)).status);
  expect([...statuses].sort()).toEqual([200, 400, 404, 413]);
  const { data } = (await (await fetch(`${server.url}/api/reads/site`)).json()) as { data: { today: { views: number } } };
  expect(data.today.views).toBeGreaterThanOrEqual(READERS.length);

  const written = Buffer.concat([Buffer.from(server.output()), ...filesBelow(server.folder)]);
  expect(server.output()).toContain('/api/articles');
  expect(READERS.filter(({ address, agent }) => written.includes(address) || written.includes(agent))).toEqual([]);
}, 60_000);
