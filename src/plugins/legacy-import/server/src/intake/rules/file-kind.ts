export type FileKind = 'page' | 'picture' | 'archive' | 'other';

/** Dynamic addresses saved by a crawler keep their query: `default.aspx_id=5`. */
const PAGE = /\.(?:txt|[sx]?html?|aspx?|php\d?|jsp)(?:[_@&=][^.]*)?$/i;
const PICTURE = /\.(?:jpe?g|jfif|png|gif|webp|avif)$/i;
const ARCHIVE = /\.zip$/i;
const OTHER_ARCHIVE = /\.(?:rar|7z|tar|tgz|gz|bz2|xz|zst)$/i;
/** Where browsers put what belongs to a saved page; HTML in there is a frame or an advertisement, no page of its own. */
const BELONGINGS = /(?:^|\/)[^/]+_files\//i;

/** What a file is by its name; its bytes are asked once it is here. */
export const fileKindOf = (path: string): FileKind => {
  if (PICTURE.test(path)) return 'picture';
  if (ARCHIVE.test(path)) return 'archive';
  return PAGE.test(path) && !BELONGINGS.test(path) ? 'page' : 'other';
};

/** An archive that is not unpacked here. */
export const isForeignArchive = (path: string): boolean => OTHER_ARCHIVE.test(path);

/** What systems leave in folders and archives; nobody misses it. */
export const isSystemFile = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git|\.svn)(?:\/|$))/i.test(path);
