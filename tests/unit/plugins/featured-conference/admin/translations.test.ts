import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import en from '../../../../../src/plugins/featured-conference/admin/src/translations/en.json';
import vi from '../../../../../src/plugins/featured-conference/admin/src/translations/vi.json';

type Texts = Record<string, string>;

const SOURCES = path.resolve(__dirname, '../../../../../src/plugins/featured-conference/admin/src');

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(SOURCES, file), 'utf8'))
  .join('\n');

const argumentsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** `t('a.b')`, and `t(`a.${which}.c`)` as a pattern: TypeScript checks that every key exists, this that none is left over. */
const isUsed = (key: string): boolean => {
  if (sources.includes(`'${key}'`)) return true;
  const patterns = [...sources.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`\s]*)`/g)].map(([, pattern = '']) => pattern);
  return patterns.some((pattern) => {
    const parts = pattern.split(/\$\{[^}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^ ]+')}$`).test(key);
  });
};

describe('the texts of the featured block', () => {
  it('exist in both languages', () => {
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort());
  });

  it('take the same arguments in both languages', () => {
    const differing = Object.entries(vi as Texts).filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf((en as Texts)[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are all shown somewhere', () => {
    expect(Object.keys(vi).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are composed Vietnamese, without straight quotes, which would hide arguments', () => {
    expect(Object.values({ ...vi, ...en }).filter((text) => text !== text.normalize('NFC') || /['"]/.test(text))).toEqual([]);
  });
});
