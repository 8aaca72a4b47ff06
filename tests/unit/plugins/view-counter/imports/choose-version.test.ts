import { chooseVersion } from '../../../../../src/plugins/view-counter/server/src/imports/rules/choose-version';

const version = (documentId: string, locale: string) => ({ uid: 'api::article.article', documentId, locale });
const [vi, en, fr] = [version('a', 'vi'), version('a', 'en'), version('a', 'fr')];
const plain = version('p', '');

const usual = { locale: null, defaultLocale: 'vi' };

test.each([
  ['the only one', [en], usual, en],
  ['the default language', [en, vi], usual, vi],
  ['the named language', [en, vi], { ...usual, locale: 'en' }, en],
  ['one of a type without languages', [plain], usual, plain],
  ['the same whatever language is named', [plain], { ...usual, locale: 'en' }, plain],
] as const)('%s is chosen', (_, [first, ...others], wanted, target) => {
  expect(chooseVersion([first, ...others], wanted)).toEqual({ ok: true, target });
});

test.each([
  ['a language it does not have', [vi, en], { ...usual, locale: 'ja' }, 'unknown-locale', 'only in vi, en'],
  ['one of several foreign languages', [en, fr], usual, 'ambiguous', 'add a column "locale"'],
  ['one of two documents', [vi, version('b', 'vi')], usual, 'ambiguous', 'name the documentId'],
] as const)('%s is not guessed at', (_, [first, ...others], wanted, code, text) => {
  expect(chooseVersion([first, ...others], wanted)).toMatchObject({ ok: false, code, text: expect.stringContaining(text) });
});
