import { existsSync } from 'node:fs';
import path from 'node:path';
import { startServer, type ServerProcess } from '../support/server';

let server: ServerProcess;

afterEach(() => server.stop());

const START = [process.execPath, path.resolve(__dirname, '../../bin/dinh.mjs'), 'start'];

test.each([
  ['npm start', ['npm', 'start']],
  ['the command line', START],
])('SIGTERM to %s ends the server in good order', async (_what, command) => {
  server = await startServer({ command });
  expect(existsSync(path.join(server.folder, 'data.db-wal'))).toBe(true);
  expect(await server.terminate()).toBe(0);
  await expect(fetch(`${server.url}/_health`)).rejects.toThrow();
  // SQLite folds its write-ahead log into the database only when the last connection is closed.
  expect(existsSync(path.join(server.folder, 'data.db-wal'))).toBe(false);
  expect(existsSync(path.join(server.folder, 'dinh.lock'))).toBe(false);
});

test('a second server on the same SQLite database is refused', async () => {
  server = await startServer();
  const second = startServer({
    env: { DATABASE_FILENAME: path.relative(path.resolve(__dirname, '../..'), path.join(server.folder, 'data.db')) },
  });
  await expect(second).rejects.toThrow(/exit code 2 before it answered:\n.*stop the server first/s);
});
