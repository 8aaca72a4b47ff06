import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { unlessGone } from './disk';

/** Plain files below a folder, one folder after the other, each in order of names; links are not followed. A folder that is not there is empty. */
export const walkFiles = async function* (root: string, inside = ''): AsyncGenerator<string> {
  const entries = (await unlessGone(readdir(path.join(root, inside), { withFileTypes: true }))) ?? [];
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) yield* walkFiles(root, name);
    if (entry.isFile()) yield name;
  }
};
