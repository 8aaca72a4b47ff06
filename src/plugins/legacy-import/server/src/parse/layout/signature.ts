import { isFamilyName } from '../words/family-names';
import { OFFICE_HEADS } from '../words/office-words';
import { BODIES, BODY_KINDS, ORGANIZATION_WORDS, PLACE_UNITS } from '../words/organization-words';
import { type Token, tokenize } from '../words/tokens';
import { wordKey } from '../words/word-key';

/** Who may sign a text: names, initials, an editorial desk, or a body ("Trung tâm Văn hóa - Thông tin huyện"). */
export const PHOTO_TAIL = /[\s,;.(–—-]*(?<!\p{L})(?:ảnh|video|clip|biên tập)\s*[:\-–]\s*.*$/iu;
export const INITIALS = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}?\.?$|^\p{Lu}\.\p{Lu}{1,3}$/u;
export const DESK = /^(?:btv|pv|ctv|bbt|p\.v|b\.t\.v|ban biên tập|nhóm pv|nhóm phóng viên|phóng viên|cộng tác viên)(?!\p{L})\.?/iu;
/** Said after the name, not part of it: "Hoàng Yến tổng hợp", "Ngọc Hân/.". */
export const AFTER_NAME = /\s+\(?(?:tổng hợp|sưu tầm|biên soạn|thực hiện|lược ghi|lược thuật|ghi|t\/h|t\.h|th|st)\)?[.\s]*$|[\s./|]+$/iu;
const POSTS = /^(?:công chức|cán bộ|phóng viên|cộng tác viên|ctv|pv|btv|chuyên viên|đoàn viên|văn hóa|tc|cc)(?!\p{L})/iu;
/** Degrees and ranks that stand before the name of whoever signs: "BS. Hoàng Lan", "Trung úy Lò Văn Thái". */
const SIGNING_RANK =
  /^(?:(?:bs|bscki|bsckii|bs\.?\s?cki{1,2}|ths|th\.s|ts|ks|cn|ds|ls|pgs|gs|ngưt|nsưt|(?:đại|thượng|trung|thiếu) (?:tá|úy|uý)|thượng sĩ|thiếu sinh quân)\.?\s+){1,3}(?=\p{Lu})/iu;
/** "T. Linh", "M.Hùng": a name with its first words cut to letters. */
const SHORTENED = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}$/u;
/** "P. Nội vụ", "TT. VHTT": an office cut to letters. */
const SHORTENED_BODY = /^(?:P|TT|VP|B|Đ|TTYT)\.\s?\p{Lu}/u;
const LONGEST_BODY_NAME = 12;
const AND_KEY = wordKey('và');
const MEDIA = /^(?:cổng|trang|báo|đài|website|tạp chí|bản tin)(?!\p{L})/iu;
const VOWEL = /[AEIOUY\u00C0-\u00DD\u1EA0-\u1EF9\u0102\u0128\u0168\u01A0\u01AF]/iu;

/** One to three names of one to five capitalized words, initials, or a desk; an affiliation in brackets may follow. */
export const isNameShaped = (text: string): boolean => {
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
  const signed = /^(.{3,30}?)(?:\s*[–—,]\s*|\s+-\s*|\s*-\s+|(?<=\p{Ll})-(?=\p{Lu}{2}))(.+)$/u.exec(bare);
  if (signed && isFullName(signed[1] ?? '') && isOfficeOfSigner(signed[2] ?? '')) return true;
  const names = bare.split(/\s*[–—,;&/+]\s*|\s+-\s*|\s*-\s+|\s+và\s+/u);
  return (
    names.length <= 4 && names.every(isOneName) && names.some((name) => /\s/.test(name) || INITIALS.test(name) || SHORTENED.test(name))
  );
};

/** After a whole name: "Văn phòng Sở", "CC Tư pháp - Hộ tịch xã", "P. Nội vụ". */
const isOfficeOfSigner = (text: string): boolean => isBodyName(text) || POSTS.test(text) || SHORTENED_BODY.test(text);

/** "btv hoa", "CTV Hoàng Nam", "Nhóm PV", "PV - CTV". */
const isDeskLine = (rest: string): boolean =>
  rest === '' || isOneName(rest) || MEDIA.test(rest) || /^[\p{Ll}]{2,7}$/u.test(rest) || DESK.test(rest.replace(/^[\s,&/–-]+/u, ''));

/** "Phạm Thị Lý - Văn phòng Sở": a whole name before its office's. */
const isFullName = (name: string): boolean => isOneName(name) && /\s/.test(name);

/** The name of a body and nothing else: every word is a capitalized one or one that names of organizations are made of. */
export const isBodyName = (name: string): boolean => {
  const tokens = tokenize(name);
  if (tokens.length <= 4 && tokens.every((token, at) => token.allCaps && (!VOWEL.test(token.text) || BODIES.longestAt(tokens, at) > 0)))
    return true;
  const begins = tokens[0]?.capital === true && (BODY_KINDS.longestAt(tokens, 0) > 0 || BODIES.longestAt(tokens, 0) > 0);
  return begins && tokens.length <= LONGEST_BODY_NAME && wordsOfBodies(tokens);
};

/** A body's kind alone is no name of one: "Trường Giang" and "Đoàn Văn Hội" are people, "Đoàn Thanh niên" and "Trường THCS Lê Lợi" are not. */
const wordsOfBodies = (tokens: readonly Token[]): boolean => {
  let found = 0;
  for (let at = 0; at < tokens.length;) {
    const known = Math.max(...[BODY_KINDS, BODIES, ORGANIZATION_WORDS, PLACE_UNITS].map((words) => words.longestAt(tokens, at)));
    const token = tokens[at];
    if (known === 0 && token?.kind === 'word' && !token.capital && token.key !== AND_KEY) return false;
    found += Math.max(known, token?.allCaps ? 1 : 0);
    at += Math.max(known, 1);
  }
  return found >= 2;
};

export const isOneName = (signed: string): boolean => {
  if (INITIALS.test(signed) || SHORTENED.test(signed)) return true;
  const tokens = tokenize(signed.replace(SIGNING_RANK, ''));
  if (tokens.length === 0 || tokens.length > 5) return false;
  if (!tokens.every(({ kind, capital }) => kind === 'word' && capital)) return false;
  if (tokens.some((token) => token.allCaps) && !tokens.every((token) => token.allCaps || token.text.length === 1)) return false;
  return (
    !tokens.some((_, at) => OFFICE_HEADS.longestAt(tokens, at) > 0 || BODIES.longestAt(tokens, at) > 1) &&
    (BODY_KINDS.longestAt(tokens, 0) === 0 || isFamilyName(tokens[0]?.key ?? '') || !wordsOfBodies(tokens))
  );
};
