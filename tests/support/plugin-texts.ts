import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './test-environment';

type Texts = Record<string, string>;

const readSources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

const argumentsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** `t('a.b')`, and `t(`a.${which}.c`)` as a pattern: TypeScript checks that every key exists, this that none is left over. */
const isUsed = (key: string, sources: string): boolean => {
  if (sources.includes(`'${key}'`)) return true;
  const patterns = [...sources.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`\s]*)`/g)].map(([, pattern = '']) => pattern);
  return patterns.some((pattern) => {
    const parts = pattern.split(/\$\{[^}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^ ]+')}$`).test(key);
  });
};

/** What holds of the texts of every plugin's admin. */
export const describeTexts = (plugin: string, { vi, en }: { vi: Texts; en: Texts }): void => {
  const sources = readSources(path.join(ROOT, 'src', 'plugins', plugin, 'admin', 'src'));

  describe(`the texts of ${plugin}`, () => {
    it('exist in both languages', () => {
      expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort());
    });

    it('take the same arguments in both languages', () => {
      const differing = Object.entries(vi).filter(([key, text]) => argumentsOf(text).join() !== argumentsOf(en[key] ?? '').join());
      expect(differing).toEqual([]);
    });

    it('are all shown somewhere', () => {
      expect(Object.keys(vi).filter((key) => !isUsed(key, sources))).toEqual([]);
    });

    it('are composed Vietnamese, without straight quotes, which would hide arguments', () => {
      const texts = [...Object.values(vi), ...Object.values(en)];
      expect(texts.filter((text) => text !== text.normalize('NFC') || /['"]/.test(text))).toEqual([]);
    });
  });
};
