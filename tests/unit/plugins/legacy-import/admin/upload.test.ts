import { createUpload } from '../../../../../src/plugins/legacy-import/admin/src/uploads/upload';
import type { Send, Sent } from '../../../../../src/plugins/legacy-import/admin/src/uploads/send-stubbornly';

const SENT: Sent = { sent: true };
const BROKEN: Sent = { sent: false, again: true, status: null, code: null, message: '' };
const REFUSED: Sent = { sent: false, again: false, status: 400, code: 'bad-path', message: 'A path must not hold "..".' };

const files = (count: number, size = 10) =>
  Array.from({ length: count }, (_, index) => ({ path: `${index}.htm`, file: { name: `${index}.htm`, size } as File }));

const settle = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

/** A server that answers when the test says so. */
const createServer = () => {
  const open: { path: string; answer: (sent: Sent) => void; onBytes: (bytes: number) => void; signal: AbortSignal }[] = [];
  const send: Send = ({ path }, { signal, onBytes }) =>
    new Promise((resolve) => {
      open.push({ path, answer: resolve, onBytes, signal });
    });
  const answer = async (path: string, sent: Sent = SENT) => {
    const [asked] = open.splice(
      open.findIndex((request) => request.path === path),
      1,
    );
    asked?.answer(sent);
    await settle();
  };
  return { open, send, answer, paths: () => open.map(({ path }) => path) };
};

const start = (waits: number[] = []) => {
  const server = createServer();
  let clock = 0;
  const upload = createUpload({
    send: server.send,
    now: () => (clock += 1_000),
    wait: (ms) => Promise.resolve(void waits.push(ms)),
    soon: (listener) => listener(),
  });
  return { server, upload };
};

test('files go four at a time, in their order, until all have arrived', async () => {
  const { server, upload } = start();
  upload.add(files(6));
  expect(server.paths()).toEqual(['0.htm', '1.htm', '2.htm', '3.htm']);
  await server.answer('2.htm');
  expect(server.paths()).toEqual(['0.htm', '1.htm', '3.htm', '4.htm']);
  for (const path of ['0.htm', '1.htm', '3.htm', '4.htm', '5.htm']) await server.answer(path);
  expect(upload.view()).toMatchObject({ state: 'finished', files: { total: 6, done: 6 }, bytes: { total: 60, done: 60 }, failed: [] });
});

test('bytes under way count, and never beyond the size of their file', () => {
  const { server, upload } = start();
  upload.add(files(2, 100));
  server.open[0]?.onBytes(40);
  server.open[1]?.onBytes(140);
  expect(upload.view().bytes).toEqual({ total: 200, done: 140 });
});

test('while it is paused what is under way ends and nothing new begins', async () => {
  const { server, upload } = start();
  upload.add(files(6));
  upload.pause();
  await server.answer('0.htm');
  expect(server.paths()).toEqual(['1.htm', '2.htm', '3.htm']);
  expect(upload.view()).toMatchObject({ state: 'paused', files: { done: 1 } });
  upload.goOn();
  expect(server.paths()).toEqual(['1.htm', '2.htm', '3.htm', '4.htm']);
});

test('files added while others go wait for their turn', async () => {
  const { server, upload } = start();
  upload.add(files(4));
  upload.add([{ path: 'sau.htm', file: { size: 5 } as File }]);
  expect(upload.view()).toMatchObject({ files: { total: 5 }, bytes: { total: 45 } });
  await server.answer('0.htm');
  expect(server.paths()).toContain('sau.htm');
});

test('a broken connection is tried four times with growing waits, then named; the others go on', async () => {
  const waits: number[] = [];
  const { server, upload } = start(waits);
  upload.add(files(2));
  for (let attempt = 0; attempt < 4; attempt += 1) await server.answer('0.htm', BROKEN);
  await server.answer('1.htm');
  expect(waits).toEqual([1_000, 4_000, 15_000]);
  expect(upload.view()).toMatchObject({ state: 'finished', files: { done: 1 }, failed: [{ path: '0.htm', status: null }] });
});

test('a connection that comes back leaves no trace', async () => {
  const { server, upload } = start();
  upload.add(files(1));
  await server.answer('0.htm', BROKEN);
  await server.answer('0.htm');
  expect(upload.view()).toMatchObject({ state: 'finished', files: { done: 1 }, failed: [] });
});

test('a refusal is not tried again by itself, and says what the server said', async () => {
  const { server, upload } = start();
  upload.add(files(1));
  await server.answer('0.htm', REFUSED);
  expect(server.paths()).toEqual([]);
  expect(upload.view().failed).toMatchObject([{ path: '0.htm', code: 'bad-path', message: 'A path must not hold "..".' }]);
});

test('what failed is sent once more when it is asked for', async () => {
  const { server, upload } = start();
  upload.add(files(1));
  await server.answer('0.htm', REFUSED);
  upload.retry();
  expect(upload.view()).toMatchObject({ state: 'sending', failed: [], files: { total: 1 } });
  await server.answer('0.htm');
  expect(upload.view()).toMatchObject({ state: 'finished', files: { total: 1, done: 1 }, bytes: { total: 10, done: 10 } });
});

test('cancelling breaks off what is under way, and what answers later changes nothing', async () => {
  const { server, upload } = start();
  upload.add(files(6));
  await server.answer('0.htm');
  const [late] = server.open;
  upload.cancel();
  expect(server.open.every(({ signal }) => signal.aborted)).toBe(true);
  late?.onBytes(9);
  await server.answer('1.htm');
  expect(upload.view()).toMatchObject({ state: 'cancelled', files: { done: 1 }, bytes: { done: 10 }, sending: [] });
  expect(server.paths()).not.toContain('5.htm');
});

test('a new upload after the end counts from the start', async () => {
  const { server, upload } = start();
  upload.add(files(1));
  await server.answer('0.htm');
  upload.add(files(1, 7));
  expect(upload.view()).toMatchObject({ files: { total: 1, done: 0 }, bytes: { total: 7, done: 0 } });
});

test('the rate is bytes a second over the last while', async () => {
  const { server, upload } = start();
  upload.add(files(5, 1_000));
  for (const path of ['0.htm', '1.htm', '2.htm']) await server.answer(path);
  expect(upload.view().rate).toBeGreaterThan(200);
  expect(upload.view().rate).toBeLessThan(1_001);
});
