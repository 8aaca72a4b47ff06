import { fold } from '../../../../../domain/text/fold';
import { wordKey } from '../parse/words/word-key';

const OFFICE_ABBREVIATIONS = new Map(
  Object.entries({
    CT: 'Chủ tịch',
    PCT: 'Phó Chủ tịch',
    PCTTT: 'Phó Chủ tịch Thường trực',
    CTHĐND: 'Chủ tịch HĐND',
    BT: 'Bí thư',
    PBT: 'Phó Bí thư',
    PBTTT: 'Phó Bí thư Thường trực',
    UV: 'Ủy viên',
    UVBTV: 'Ủy viên Ban Thường vụ',
    UVBCH: 'Ủy viên Ban Chấp hành',
    UVTV: 'Ủy viên Thường vụ',
    UVTT: 'Ủy viên Thường trực',
    TUV: 'Tỉnh ủy viên',
    HUV: 'Huyện ủy viên',
    ĐUV: 'Đảng ủy viên',
    BTV: 'Ban Thường vụ',
    BCH: 'Ban Chấp hành',
    GĐ: 'Giám đốc',
    PGĐ: 'Phó Giám đốc',
    TGĐ: 'Tổng Giám đốc',
    PTGĐ: 'Phó Tổng Giám đốc',
    PTP: 'Phó Trưởng phòng',
    PTB: 'Phó Trưởng ban',
    CVP: 'Chánh Văn phòng',
    PCVP: 'Phó Chánh Văn phòng',
  }).map(([short, long]) => [wordKey(short), long]),
);

/** "TT" alone may be a township ("thị trấn") or a centre ("trung tâm"). */
const STANDING_DEPUTY = /(Phó Bí thư|Phó Chủ tịch|Ủy viên) TT(?=\s|$)/g;

/** In the folded name of a body. The names of the Front are one: with or without "Ủy ban" and "Việt Nam". */
const BODY_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bub ?mttq/g, 'mttq'],
  [/\bmttq ?(vn\b)?/g, 'mat tran to quoc '],
  [/\b(uy ban )?mat tran to quoc( viet nam)?\b/g, 'mat tran to quoc'],
  [/\bldld\b/g, 'lien doan lao dong'],
  [/\bh?lhpn\b/g, 'hoi lien hiep phu nu'],
  [/\bhoi hoi\b/g, 'hoi'],
  [/\bccb\b/g, 'cuu chien binh'],
  [/\btncs\b/g, 'thanh nien cong san'],
  [/\bhcm\b/g, 'ho chi minh'],
  [/\bbql\b/g, 'ban quan ly'],
  [/\bbcd\b/g, 'ban chi dao'],
];

/**
 * A printed title with the abbreviations of offices spelled out.
 *
 * @example spellOut('PBT TT Đảng ủy xã') // 'Phó Bí thư Thường trực Đảng ủy xã'
 */
export const spellOut = (title: string): string =>
  title
    .replace(/[\p{Letter}\p{Mark}]+/gu, (word) => OFFICE_ABBREVIATIONS.get(wordKey(word)) ?? word)
    .replace(STANDING_DEPUTY, '$1 Thường trực');

/**
 * The form in which bodies are told apart: folded, without signs, abbreviations spelled out.
 *
 * @example bodyKey('Hội đồng Thi đua - Khen thưởng') === bodyKey('hội đồng thi đua khen thưởng')
 */
export const bodyKey = (body: string): string => {
  const plain = fold(body).replace(/[^a-z0-9]+/g, ' ');
  const spelled = BODY_SPELLINGS.reduce((text, [spelling, full]) => text.replace(spelling, full), plain);
  return spelled.replace(/ +/g, ' ').trim();
};

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
