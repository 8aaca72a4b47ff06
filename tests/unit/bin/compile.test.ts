import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureCompiled } from '../../../bin/compile.mjs';

/** TypeScript starts anew in each. */
jest.setTimeout(60_000);

let root: string;

const at = (...parts: string[]) => path.join(root, ...parts);
const read = (file: string) => readFileSync(at(file), 'utf8');
const writtenAt = (file: string) => statSync(at(file)).mtimeMs;
const compile = () => ensureCompiled({ root });

const TSCONFIG = {
  compilerOptions: { target: 'ES2022', module: 'CommonJS', rootDir: '.', strict: true, noEmitOnError: true, types: [], lib: ['ES5'] },
  include: ['src'],
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'dinh-compile-'));
  mkdirSync(at('src'));
  writeFileSync(at('tsconfig.json'), JSON.stringify(TSCONFIG));
  writeFileSync(at('src/index.ts'), 'export const answer: number = 1;\n');
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('compiles once, and again only after a source changed', async () => {
  await compile();
  const first = writtenAt('dist/src/index.js');
  await compile();
  expect(writtenAt('dist/src/index.js')).toBe(first);
  writeFileSync(at('src/index.ts'), 'export const answer: number = 2;\n');
  await compile();
  expect(read('dist/src/index.js')).toContain('answer = 2');
});

test('a compiled file that another tool wrote is not taken for ours', async () => {
  await compile();
  writeFileSync(at('dist/src/index.js'), 'exports.answer = "of another branch";\n');
  await compile();
  expect(read('dist/src/index.js')).toContain('answer = 1');
});

test('the compiled form of a deleted source goes', async () => {
  writeFileSync(at('src/old.ts'), 'export const old = true;\n');
  await compile();
  rmSync(at('src/old.ts'));
  await compile();
  expect(existsSync(at('dist/src/old.js'))).toBe(false);
});

test('code with a type error is refused each time, not only the first', async () => {
  writeFileSync(at('src/index.ts'), "export const answer: number = 'one';\n");
  await expect(compile()).rejects.toThrow('does not compile');
  await expect(compile()).rejects.toThrow('does not compile');
});

test('tests may run code with a type error; nothing else takes it for fresh after that', async () => {
  writeFileSync(at('src/index.ts'), "export const answer: number = 'one';\n");
  await ensureCompiled({ root, despiteTypeErrors: true });
  expect(read('dist/src/index.js')).toContain("answer = 'one'");
  const first = writtenAt('dist/src/index.js');
  await ensureCompiled({ root, despiteTypeErrors: true });
  expect(writtenAt('dist/src/index.js')).toBe(first);
  await expect(compile()).rejects.toThrow('does not compile');
});

test('an image that carries only compiled code runs as it is', async () => {
  await compile();
  for (const name of ['src', 'tsconfig.json', 'dist/.dinh']) rmSync(at(name), { recursive: true });
  const before = writtenAt('dist/src/index.js');
  await compile();
  expect(writtenAt('dist/src/index.js')).toBe(before);
});
