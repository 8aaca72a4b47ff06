import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import en from '../../../../../src/plugins/legacy-import/admin/src/translations/page.en.json';
import vi from '../../../../../src/plugins/legacy-import/admin/src/translations/page.vi.json';
import { describeTexts } from '../../../../support/plugin-texts';
import { ROOT } from '../../../../support/test-environment';

describeTexts('legacy-import', { vi, en });

const SERVER = path.join(ROOT, 'src', 'plugins', 'legacy-import', 'server', 'src');

const sources = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(SERVER, file), 'utf8'))
  .join('\n');

/** `rule: 'year-inferred'`, and `rule: MISSING_IMAGE` by what that constant says. */
const ruleIds = (): string[] => {
  const said = [...sources.matchAll(/\brule: (?:'([^']+)'|([A-Z][A-Z_]+)\b)/g)];
  const ids = said.map(([, id, constant]) => id ?? new RegExp(`const ${constant ?? ''} = '([^']+)'`).exec(sources)?.[1] ?? `${constant}?`);
  return [...new Set(ids)].sort();
};

/** The members of a union of string literals: `type ReviewReason = 'no-title' | …;` */
const membersOf = (type: string): string[] => {
  const [, members = ''] = new RegExp(`type ${type} =([^;]+);`).exec(sources) ?? [];
  return [...members.matchAll(/'([^']+)'/g)].map(([, member]) => member ?? '');
};

const textless = (keys: string[]): string[] => keys.filter((key) => !(key in vi) || !(key in en));

test('every rule of the importer has a name, a sentence and an advice in both languages', () => {
  expect(ruleIds().length).toBeGreaterThanOrEqual(17);
  expect(textless(ruleIds().flatMap((id) => [`rule.${id}.name`, `rule.${id}.said`, `rule.${id}.check`]))).toEqual([]);
});

test('every reason to ask a person, every repair of letters and every role has a text', () => {
  expect(membersOf('ReviewReason').length).toBeGreaterThanOrEqual(6);
  expect(textless([...membersOf('ReviewReason'), ...membersOf('HoldReason')].map((reason) => `because.${reason}`))).toEqual([]);
  expect(textless(membersOf('Repair').map((repair) => `repair.${repair}`))).toEqual([]);
  expect(textless(membersOf('BlockRole').map((role) => `role.${role}`))).toEqual([]);
});
