import { OFFICE_HEADS } from '../words/office-words';
import { BODIES, BODY_KINDS } from '../words/organization-words';
import { tokenize } from '../words/tokens';

/** A line of credits: who wrote it, or who only edited, photographed or published it (`author: null`). */
const AUTHOR_LABEL =
  /^(?:tác giả(?:\s+bài viết)?|người viết|bài viết|bài|tin|tin tức|tin bài|tin ảnh|tin,?\s*bài|tin,\s*ảnh|bài,\s*ảnh|bài\s*(?:và|&|-|–)\s*ảnh|tin\s*(?:và|&|-|–)\s*ảnh|tin,\s*bài,\s*ảnh|tin bài và ảnh|tin,\s*bài và ảnh|bài,\s*ảnh,\s*clip|thực hiện|người thực hiện|người đăng|người đưa tin|viết bài|đưa tin|cộng tác viên|ctv|pv|phóng viên|by|author|nội dung)\s*[:\-–]\s*(?=\S)/iu;
const PEN_LABEL = /^(?:nguồn tin|nguồn|theo)\s*[:\-–]\s*(?=\S)/iu;
const OTHER_CREDIT =
  /^(?:biên tập|người biên tập|biên tập viên|hiệu đính|duyệt|người duyệt|kỹ thuật|kỹ thuật viên|ảnh|hình ảnh|video|clip|quay phim|đồ họa|thiết kế|trình bày|ban biên tập duyệt)\s*(?:và\s+\p{L}+\s*)?[:\-–]\s*(?=\S)/iu;
const PHOTO_TAIL = /[\s,;.(–—-]*(?<!\p{L})(?:ảnh|video|clip|biên tập)\s*[:\-–]\s*.*$/iu;
const INITIALS = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}?\.?$|^\p{Lu}\.\p{Lu}{1,3}$/u;
const DESK = /^(?:btv|pv|ctv|bbt|p\.v|b\.t\.v|ban biên tập|nhóm pv|nhóm phóng viên|phóng viên|cộng tác viên)(?!\p{L})\.?/iu;
const LONGEST = 90;

/** A credit line by its label: "Tác giả: Sùng Mai", "Biên tập: Thu Trang". */
export const isCredit = (text: string): boolean =>
  text.length <= LONGEST && (isAuthorLine(text) || OTHER_CREDIT.test(text) || isPenLine(text));

/** Labelled, or shaped like a name, initials or an editorial desk. */
export const isByline = (text: string): boolean => isCredit(text) || (text.length <= LONGEST && isNameShaped(text));

/** The author as printed, without label and closing mark; null for editors, photographers and stations. */
export const readByline = (text: string): string | null => {
  if (OTHER_CREDIT.test(text) && !AUTHOR_LABEL.test(text)) return null;
  const bare = text.replace(AUTHOR_LABEL, '').replace(PEN_LABEL, '').replace(PHOTO_TAIL, '');
  const trimmed = bare
    .replace(/[\s.|,;–—-]+$/u, (tail) => (/^\.$/.test(tail) && INITIALS.test(bare) ? tail : ''))
    .replace(/^[\s–—-]+/u, '');
  return trimmed === '' ? null : trimmed;
};

/** "Nguồn tin: Hà Vy" names a pen; "Nguồn tin: Trung tâm Văn hóa huyện" a source. */
export const isPenLine = (text: string): boolean => PEN_LABEL.test(text) && isNameShaped(text.replace(PEN_LABEL, ''));

export const isSourceLine = (text: string): boolean => text.length <= LONGEST && PEN_LABEL.test(text) && !isPenLine(text);

const isAuthorLine = (text: string): boolean => {
  const label = AUTHOR_LABEL.exec(text)?.[0];
  if (label === undefined) return false;
  const rest = text.slice(label.length).replace(PHOTO_TAIL, '');
  return /^tác giả|^người viết/iu.test(label) ? rest.length <= 60 : isNameShaped(rest);
};

/** One to three names of one to five capitalized words, initials, or a desk; an affiliation in brackets may follow. */
export const isNameShaped = (text: string): boolean => {
  const bare = text
    .replace(PHOTO_TAIL, '')
    .replace(/\s*\([^()]{1,50}\)\s*/u, ' ')
    .replace(/[\s.|]+$/u, '')
    .trim();
  if (bare === '' || bare.length > 60) return false;
  if (DESK.test(bare)) return bare.length <= 40;
  if (INITIALS.test(bare)) return true;
  const names = bare.split(/\s*[–—,;&/+]\s*|\s+-\s*|\s*-\s+|\s+và\s+/u);
  return names.length <= 4 && names.every(isOneName) && names.some((name) => /\s/.test(name) || INITIALS.test(name));
};

const isOneName = (name: string): boolean => {
  if (INITIALS.test(name)) return true;
  const tokens = tokenize(name);
  if (tokens.length === 0 || tokens.length > 5) return false;
  if (!tokens.every(({ kind, capital }) => kind === 'word' && capital)) return false;
  if (tokens.some((token) => token.allCaps) && !tokens.every((token) => token.allCaps || token.text.length === 1)) return false;
  return (
    !tokens.some((_, at) => OFFICE_HEADS.longestAt(tokens, at) > 0 || BODIES.longestAt(tokens, at) > 1) &&
    BODY_KINDS.longestAt(tokens, 0) < 2
  );
};
