import { explainLock, judgeLock, parseLock, type Lock } from '../../../src/commands/lock';

const OWN_PID = 100;
const lock = (changes: Partial<Lock> = {}): Lock => ({ pid: 200, bornAt: 'boot-1:5', holder: 'server', port: 1337, ...changes });

test.each([
  ['there is none', null, { bornAt: 'boot-1:5' }, false],
  ['its process is dead', lock(), null, false],
  ['its number belongs to a later process now', lock(), { bornAt: 'boot-2:9' }, false],
  ['this process holds it itself', lock({ pid: OWN_PID }), { bornAt: 'boot-1:5' }, false],
  ['its process lives', lock(), { bornAt: 'boot-1:5' }, true],
  ['its process lives and the system tells no birth', lock({ bornAt: null }), { bornAt: null }, true],
])('when %s', (_when, found, living, taken) => {
  expect(judgeLock(found, OWN_PID, () => living).taken).toBe(taken);
});

test.each([
  ['no JSON', '{"pid":'],
  ['no object', '7'],
  ['no process', '{"holder":"server"}'],
  ['a process that is no number', '{"pid":"7","holder":"server"}'],
  ['a process group instead of a process', '{"pid":-1,"holder":"server"}'],
  ['a port that is no number', '{"pid":7,"holder":"server","port":"http"}'],
])('a file with %s is no lock', (_what, text) => {
  expect(parseLock(text)).toBeNull();
});

test('a written lock is read back', () => {
  expect(parseLock(JSON.stringify(lock()))).toEqual(lock());
});

test('whoever is kept out is told what to do', () => {
  expect(explainLock(lock())).toBe(
    'A server (process 200, port 1337) is using this SQLite database: stop the server first or use the admin page.',
  );
  expect(explainLock(lock({ holder: 'seed', port: null }))).toBe(
    '"seed" (process 200) is using this SQLite database: wait until it has ended.',
  );
});
