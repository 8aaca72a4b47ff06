import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The truth beside a page, as far as it is scored (shared/corpus/README.md). */
export type ExpectedPage = {
  title: string | null;
  publishedAt: string | null;
  views: number | null;
  captions: { text: string; people: { name: string; title: string }[] }[];
  byline: string | null;
  event: { name: string | null; date: string | null } | null;
  people: { name: string; title: string }[];
  blocks: { role: string; text: string }[];
  ambiguous: string[];
};

export type CorpusPage = { file: string; at: string; expected: ExpectedPage };

/** Pages of a folder that have their truth beside them; null when there is no such folder or nothing in it. */
export const readCorpus = (folder: string): CorpusPage[] | null => {
  if (!existsSync(folder)) return null;
  const pages = readdirSync(folder)
    .filter((name) => /\.(?:txt|html?)$/i.test(name))
    .sort()
    .flatMap((name) => {
      const truth = path.join(folder, name.replace(/\.\w+$/, '.expected.json'));
      if (!existsSync(truth)) return [];
      return [{ file: name, at: path.join(folder, name), expected: JSON.parse(readFileSync(truth, 'utf8')) as ExpectedPage }];
    });
  return pages.length > 0 ? pages : null;
};
