import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/**
 * Run as a process of its own, because Jest cannot load ESLint's configuration: `[{ file, code }]` as JSON on stdin, and on stdout which rules
 * each breaks, `[[rule, …]]`. It is the real configuration, but for the rules that need types: those would build whole TypeScript programs.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');

const untyped = {
  rules: tseslint.configs.disableTypeChecked.rules,
  languageOptions: { parserOptions: { project: null, projectService: false } },
};

const eslint = new ESLint({ cwd: ROOT, overrideConfig: untyped });
const samples = /** @type {{ file: string; code: string }[]} */ (JSON.parse(await text(process.stdin)));
const broken = [];
for (const { file, code } of samples) {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
  broken.push((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
