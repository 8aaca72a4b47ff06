import type { PickedFile } from './judge-files';

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** A browser hands out a folder in parts (Chromium: 100 entries) until one is empty. */
const partOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (let part = await partOf(reader); part.length > 0; part = await partOf(reader)) entries.push(...part);
  return entries;
};

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Folder by folder: thousands of them at once would be thousands of open readers. */
const walk = async (entry: FileSystemEntry): Promise<PickedFile[]> => {
  const path = entry.fullPath.replace(/^\/+/, '');
  if (!isFolder(entry)) return [{ path, file: await fileOf(entry as FileSystemFileEntry) }];
  const picked: PickedFile[] = [];
  for (const child of await entriesOf(entry)) picked.push(...(await walk(child)));
  return picked;
};

/** What was dropped, folders with all that is in them. */
export const collectDropped = async (transfer: DataTransfer): Promise<PickedFile[]> => {
  // The list is emptied once the handler of the drop returns: every entry is taken before the first wait.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return collectChosen(transfer.files);
  const picked: PickedFile[] = [];
  for (const entry of entries) picked.push(...(await walk(entry)));
  return picked;
};

/** What was chosen in a dialog of the browser: files, or a folder with all that is in it. */
export const collectChosen = (files: Iterable<File>): PickedFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
