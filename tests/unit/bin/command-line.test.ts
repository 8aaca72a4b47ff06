import { spawnSync } from 'node:child_process';
import path from 'node:path';

const DINH = path.resolve(__dirname, '../../../bin/dinh.mjs');
const run = (args: string[]) => spawnSync(process.execPath, [DINH, ...args], { encoding: 'utf8' });

test.each([
  ['no command at all', [], 'Usage: dinh'],
  ['an unknown command', ['nonsense'], "unknown command 'nonsense'"],
  ['an unknown option', ['demo', '--fast'], "unknown option '--fast'"],
  ['an argument too many', ['start', 'now'], 'too many arguments'],
  ['an unknown suite', ['test', 'everything'], 'The suite must be unit, api, browser or long, but is "everything".'],
  ['a missing file', ['restore'], "missing required argument 'file'"],
  ['a benchmark that does not exist', ['bench', 'no-such-benchmark'], 'No benchmark here'],
])('%s ends with exit code 2 and a sentence', (_what, args, sentence) => {
  const { status, stdout, stderr } = run(args);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('help and version are no mistakes', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
