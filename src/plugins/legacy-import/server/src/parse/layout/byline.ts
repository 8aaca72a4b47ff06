import { isFamilyName } from '../words/family-names';
import { OFFICE_HEADS } from '../words/office-words';
import { BODIES, BODY_KINDS } from '../words/organization-words';
import { tokenize } from '../words/tokens';

/** A line of credits: who wrote it, or who only edited, photographed or published it (`author: null`). */
const AUTHOR_LABEL =
  /^(?:tác giả(?:\s+bài viết)?|người viết|bài viết|bài|tin|tin tức|tin bài|tin ảnh|tin,?\s*bài|tin,\s*ảnh|bài,\s*ảnh|bài\s*(?:và|&|-|–)\s*ảnh|tin\s*(?:và|&|-|–)\s*ảnh|tin,\s*bài,\s*ảnh|tin bài và ảnh|tin,\s*bài và ảnh|bài,\s*ảnh,\s*clip|thực hiện|người thực hiện|người đăng|người đưa tin|viết bài|đưa tin|cộng tác viên|ctv|pv|phóng viên|by|author|nội dung|sưu tầm|tổng hợp|biên soạn|tin tổng hợp)\s*[:\-–]\s*(?=\S)/iu;
const PEN_LABEL = /^(?:nguồn tin|nguồn|theo)\s*[:\-–]\s*(?=\S)/iu;
const OTHER_CREDIT =
  /^(?:biên tập|người biên tập|biên tập viên|hiệu đính|duyệt|người duyệt|kỹ thuật|kỹ thuật viên|ảnh|hình ảnh|video|clip|quay phim|đồ họa|thiết kế|trình bày|ban biên tập duyệt|đăng bởi|nhập tin)\s*(?:và\s+\p{L}+\s*)?[:\-–]\s*(?=\S)/iu;
const PHOTO_TAIL = /[\s,;.(–—-]*(?<!\p{L})(?:ảnh|video|clip|biên tập)\s*[:\-–]\s*.*$/iu;
const INITIALS = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}?\.?$|^\p{Lu}\.\p{Lu}{1,3}$/u;
const DESK = /^(?:btv|pv|ctv|bbt|p\.v|b\.t\.v|ban biên tập|nhóm pv|nhóm phóng viên|phóng viên|cộng tác viên)(?!\p{L})\.?/iu;
/** Said after the name, not part of it: "Hoàng Yến tổng hợp", "Ngọc Hân/.". */
const AFTER_NAME = /\s+\(?(?:tổng hợp|sưu tầm|biên soạn|thực hiện|lược ghi|ghi)\)?[.\s]*$|[\s./|]+$/iu;
const POSTS = /^(?:công chức|cán bộ|phóng viên|cộng tác viên|ctv|pv|btv|chuyên viên|đoàn viên|văn hóa|tc|cc)(?!\p{L})/iu;
const VOWEL = /[AEIOUY\u00C0-\u00DD\u1EA0-\u1EF9\u0102\u0128\u0168\u01A0\u01AF]/iu;
const LONGEST_STATION_WORDS = 10;
const LONGEST = 90;

/** A credit line by its label: "Tác giả: Sùng Mai", "Biên tập: Thu Trang". */
export const isCredit = (text: string): boolean =>
  text.length <= LONGEST && (isAuthorLine(text) || OTHER_CREDIT.test(text) || isPenLine(text));

/** Labelled, or shaped like a name, initials or an editorial desk. */
export const isByline = (text: string): boolean => isCredit(text) || (text.length <= LONGEST && isNameShaped(text));

/** The author as printed, without label and closing mark; null for editors, photographers and stations. */
export const readByline = (text: string): string | null => {
  if ((OTHER_CREDIT.test(text) && !AUTHOR_LABEL.test(text)) || isStation(text)) return null;
  const bare = text.replace(AUTHOR_LABEL, '').replace(PEN_LABEL, '').replace(PHOTO_TAIL, '');
  const named = INITIALS.test(bare) ? bare : bare.replace(AFTER_NAME, '');
  const trimmed = named
    .replace(/[\s.|,;–—-]+$/u, (tail) => (/^\.$/.test(tail) && INITIALS.test(bare) ? tail : ''))
    .replace(/^[\s–—-]+/u, '');
  return trimmed === '' ? null : trimmed;
};

/** "Nguồn tin: Hà Vy" names a pen; "Nguồn tin: Trung tâm Văn hóa huyện" a source. */
const isPenLine = (text: string): boolean =>
  PEN_LABEL.test(text) && isNameShaped(text.replace(PEN_LABEL, '')) && !isBodyName(text.replace(PEN_LABEL, ''));

/** "Nguồn: Báo Nhân Dân", "(Theo TTXVN)". */
export const isSourceLine = (text: string): boolean =>
  text.length <= LONGEST &&
  ((PEN_LABEL.test(text) && !isPenLine(text)) || (text.length <= 40 && /^\(?theo\s+\p{Lu}[^,:;!?]*$/iu.test(text) && !/[.…]$/u.test(text)));

/** A station or an office that signs a text: "Trung tâm Văn hóa - Thông tin huyện". Editorial boards are authors. */
export const isStation = (text: string): boolean =>
  text.length <= LONGEST &&
  !DESK.test(text) &&
  text.split(/\s+/u).length <= LONGEST_STATION_WORDS &&
  /[\p{L}\p{N})]$/u.test(text) &&
  isBodyName(text);

const isAuthorLine = (text: string): boolean => {
  const label = AUTHOR_LABEL.exec(text)?.[0];
  if (label === undefined) return false;
  const rest = text.slice(label.length).replace(PHOTO_TAIL, '');
  const first = rest.split(/\s*[–—,;(]\s*|\s+-\s+/u)[0] ?? '';
  return rest.length <= 60 && (/^tác giả|^người viết/iu.test(label) || isNameShaped(rest) || (/\s/.test(first) && isOneName(first)));
};

/** One to three names of one to five capitalized words, initials, or a desk; an affiliation in brackets may follow. */
const isNameShaped = (text: string): boolean => {
  const bare = text
    .replace(PHOTO_TAIL, '')
    .replace(/\s*\([^()]{1,50}\)\s*/u, ' ')
    .replace(AFTER_NAME, '')
    .trim();
  if (bare === '' || bare.length > 60) return false;
  if (/^theo\s/iu.test(bare)) return false;
  const desk = DESK.exec(bare)?.[0];
  if (desk !== undefined) return isDeskLine(bare.slice(desk.length).trim());
  if (INITIALS.test(text.trim()) || INITIALS.test(bare)) return true;
  const names = bare.split(/\s*[–—,;&/+]\s*|\s+-\s*|\s*-\s+|\s+và\s+/u);
  const [before = '', after = ''] = bare.split(/\s*[–—]\s*|\s+-\s+/u);
  if (isFullName(before) && after !== '' && isBodyName(after)) return true;
  if (names.length === 2 && isFullName(names[0] ?? '') && (isBodyName(names[1] ?? '') || POSTS.test(names[1] ?? ''))) return true;
  return names.length <= 4 && names.every(isOneName) && names.some((name) => /\s/.test(name) || INITIALS.test(name));
};

/** "btv hoa", "CTV Hoàng Nam", "Nhóm PV", "PV - CTV". */
const isDeskLine = (rest: string): boolean =>
  rest === '' || isOneName(rest) || /^[\p{Ll}]{2,7}$/u.test(rest) || DESK.test(rest.replace(/^[\s,&/–-]+/u, ''));

/** "Phạm Thị Lý - Văn phòng Sở": a whole name before its office's. */
const isFullName = (name: string): boolean => isOneName(name) && /\s/.test(name);

const isBodyName = (name: string): boolean => {
  const tokens = tokenize(name);
  if (tokens.length <= 4 && tokens.every((token, at) => token.allCaps && (!VOWEL.test(token.text) || BODIES.longestAt(tokens, at) > 0)))
    return true;
  return tokens.length <= 8 && tokens[0]?.capital === true && (BODY_KINDS.longestAt(tokens, 0) > 0 || BODIES.longestAt(tokens, 0) > 0);
};

const isOneName = (name: string): boolean => {
  if (INITIALS.test(name)) return true;
  const tokens = tokenize(name);
  if (tokens.length === 0 || tokens.length > 5) return false;
  if (!tokens.every(({ kind, capital }) => kind === 'word' && capital)) return false;
  if (tokens.some((token) => token.allCaps) && !tokens.every((token) => token.allCaps || token.text.length === 1)) return false;
  return (
    !tokens.some((_, at) => OFFICE_HEADS.longestAt(tokens, at) > 0 || BODIES.longestAt(tokens, at) > 1) &&
    (BODY_KINDS.longestAt(tokens, 0) === 0 || isFamilyName(tokens[0]?.key ?? ''))
  );
};
