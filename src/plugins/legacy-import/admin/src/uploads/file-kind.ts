/** What a file is taken for by its name before it is sent; the server judges by its bytes. */
export type FileKind = 'page' | 'picture' | 'archive' | 'other';

const KINDS: Record<Exclude<FileKind, 'other'>, readonly string[]> = {
  page: ['txt', 'text', 'htm', 'html', 'xhtml', 'shtml', 'aspx', 'php', 'jsp', 'mht', 'mhtml'],
  picture: ['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'gif', 'webp', 'avif', 'bmp', 'tif', 'tiff'],
  archive: ['zip'],
};

export const kindOf = (path: string): FileKind => {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const found = Object.entries(KINDS).find(([, extensions]) => extensions.includes(extension));
  return found ? (found[0] as FileKind) : 'other';
};

const LEFT_BY_SYSTEMS = /^(\.|~\$)|^(thumbs\.db|desktop\.ini|__macosx)$/i;

/** What an operating system leaves in folders on its own: nobody means to import it. */
export const isLeftBySystem = (path: string): boolean => path.split('/').some((part) => LEFT_BY_SYSTEMS.test(part));
