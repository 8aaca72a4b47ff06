import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * All files below some files and folders of `root`, as sorted paths relative to it, with `/` on every system.
 * @param {string} root
 * @param {readonly string[]} entries
 * @param {(file: string) => boolean} [isWanted]
 * @returns {string[]}
 */
export const listFiles = (root, entries, isWanted = () => true) => {
  /** @type {string[]} */
  const found = [];
  /** @param {string} relative */
  const visit = (relative) => {
    const absolute = path.join(root, relative);
    if (!existsSync(absolute)) return;
    if (statSync(absolute).isDirectory()) {
      for (const name of readdirSync(absolute)) visit(`${relative}/${name}`);
    } else if (isWanted(relative)) {
      found.push(relative);
    }
  };
  for (const entry of entries) visit(entry);
  return found.sort();
};

/**
 * Names and contents. Contents rather than times: a checkout of an older commit has new times or old ones, as git likes.
 * @param {string} root
 * @param {readonly string[]} files
 */
export const hashContents = (root, files) => {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(path.join(root, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
};

/**
 * Names, sizes and times of written files: enough to notice that another tool (strapi develop, tsc by hand) wrote them after us.
 * @param {string} root
 * @param {readonly string[]} files
 */
export const hashStats = (root, files) => {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeNs } = statSync(path.join(root, file), { bigint: true });
    hash.update(`${file}\0${size}\0${mtimeNs}\0`);
  }
  return hash.digest('hex');
};
