import { AFTER_NAME, DESK, INITIALS, isBodyName, isNameShaped, isOneName, PHOTO_TAIL } from './signature';

/** A line of credits: who wrote it, or who only edited, photographed or published it (`author: null`). */
const AUTHOR_LABEL =
  /^(?:tác giả(?:\s+bài viết)?|người viết|bài viết|bài|tin|tin tức|tin bài|tin ảnh|tin,?\s*bài|tin,\s*ảnh|bài,\s*ảnh|bài\s*(?:và|&|-|–)\s*ảnh|tin\s*(?:và|&|-|–)\s*ảnh|tin,\s*bài,\s*ảnh|tin bài và ảnh|tin,\s*bài và ảnh|bài,\s*ảnh,\s*clip|thực hiện|người thực hiện|người đăng|người đưa tin|viết bài|đưa tin|cộng tác viên|ctv|pv|phóng viên|by|author|nội dung|sưu tầm|tổng hợp|biên soạn|tin tổng hợp)\s*[:\-–]\s*(?=\S)/iu;
const PEN_LABEL = /^(?:nguồn tin|nguồn|theo)\s*[:\-–]\s*(?=\S)/iu;
const OTHER_CREDIT =
  /^(?:biên tập|người biên tập|biên tập viên|hiệu đính|duyệt|người duyệt|kỹ thuật|kỹ thuật viên|ảnh|hình ảnh|video|clip|quay phim|đồ họa|thiết kế|trình bày|ban biên tập duyệt|đăng bởi|nhập tin)\s*(?:và\s+\p{L}+\s*)?[:\-–]\s*(?=\S)/iu;
/** The account that typed the page in is nobody. */
const ACCOUNT = /^(?:admin\w*|quản trị(?: viên| web)?|webmaster)$/iu;
const LONGEST_STATION_WORDS = 10;
const LONGEST = 90;

/** A credit line by its label: "Tác giả: Sùng Mai", "Biên tập: Thu Trang". */
export const isCredit = (line: string): boolean => {
  const text = withoutBrackets(line);
  return text.length <= LONGEST && (isAuthorLine(text) || OTHER_CREDIT.test(text) || isPenLine(text));
};

/** Labelled, or shaped like a name, initials or an editorial desk. */
export const isByline = (text: string): boolean => isCredit(text) || (text.length <= LONGEST && isNameShaped(text));

/** The author as printed, without label and closing mark; null for editors, photographers and stations. */
export const readByline = (line: string): string | null => {
  const text = withoutBrackets(line);
  if ((OTHER_CREDIT.test(text) && !AUTHOR_LABEL.test(text)) || isStation(text)) return null;
  const bare = text.replace(AUTHOR_LABEL, '').replace(PEN_LABEL, '').replace(PHOTO_TAIL, '');
  const named = INITIALS.test(bare) ? bare : bare.replace(AFTER_NAME, '');
  const trimmed = named
    .replace(/[\s.|,;–—-]+$/u, (tail) => (/^\.$/.test(tail) && INITIALS.test(bare) ? tail : ''))
    .replace(/^[\s–—-]+/u, '');
  return trimmed === '' || ACCOUNT.test(trimmed) ? null : trimmed;
};

/** "(Bài: Hương Giang, ảnh: CTV)": a credit in brackets. */
const withoutBrackets = (line: string): string => (line.length <= LONGEST ? (/^\(([^()]+:[^()]+)\)\.?$/u.exec(line)?.[1] ?? line) : line);

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
