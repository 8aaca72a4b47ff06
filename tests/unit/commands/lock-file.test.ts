import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { identifyProcess, releaseLock, takeLock } from '../../../src/commands/lock-file';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-lock-'));
  file = path.join(folder, 'below', 'dinh.lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A process that lives until its input ends. */
const startIdler = () => spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });

const writeLockOf = (pid: number) => {
  takeLock(file, { holder: 'server', port: 1337 });
  writeFileSync(file, JSON.stringify({ pid, bornAt: identifyProcess(pid)?.bornAt ?? null, holder: 'server', port: 1337 }));
};

test('taking a free lock leaves the lock and nothing else', () => {
  expect(takeLock(file, { holder: 'seed' })).toBeNull();
  expect(readdirSync(path.dirname(file))).toEqual(['dinh.lock']);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, holder: 'seed', port: null });
});

test('its holder may take it again, to say its port', () => {
  takeLock(file, { holder: 'server' });
  expect(takeLock(file, { holder: 'server', port: 4000 })).toBeNull();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ port: 4000 });
});

test('a living process keeps others out, a dead one does not', async () => {
  const other = startIdler();
  await once(other, 'spawn');
  writeLockOf(other.pid ?? 0);
  expect(takeLock(file, { holder: 'seed' })).toMatchObject({ pid: other.pid });
  other.stdin.end();
  await once(other, 'exit');
  expect(takeLock(file, { holder: 'seed' })).toBeNull();
  expect(readdirSync(path.dirname(file))).toEqual(['dinh.lock']);
});

test('a damaged lock keeps nobody out', () => {
  takeLock(file, { holder: 'server' });
  writeFileSync(file, 'half a lo');
  expect(takeLock(file, { holder: 'seed' })).toBeNull();
});

test('releasing removes only an own lock', async () => {
  const other = startIdler();
  await once(other, 'spawn');
  writeLockOf(other.pid ?? 0);
  releaseLock(file);
  expect(existsSync(file)).toBe(true);
  other.stdin.end();
  await once(other, 'exit');
  takeLock(file, { holder: 'seed' });
  releaseLock(file);
  expect(existsSync(file)).toBe(false);
});
