import { createPhraseSet } from './phrase-set';

/** Words of address before a name: not part of the name (corpus rule 9). */
export const HONORIFICS = createPhraseSet([
  'đồng chí|đ/c|đ / c|đc|ông|bà|anh|chị|em|cô|thầy|cụ|bác|chú|mẹ|ngài|ông (bà)|ông/bà|anh hùng|PV|phóng viên|nhà báo|cô giáo|thầy giáo|em học sinh|nghệ nhân|nghệ sĩ',
  'tiến sĩ|tiến sỹ|TS|thạc sĩ|thạc sỹ|ThS|Th.S|giáo sư|GS|phó giáo sư|PGS|PGS.TS|GS.TS|bác sĩ|bác sỹ|BS|BSCKI|BSCKII|BS CKI|BS CKII|bác sĩ CKI|bác sĩ CKII|bác sĩ chuyên khoa I|bác sĩ chuyên khoa II',
  'dược sĩ|dược sỹ|DS|kỹ sư|kĩ sư|KS|luật sư|LS|cử nhân|CN|nhà giáo|nhà giáo ưu tú|NGƯT|nhà giáo nhân dân|nghệ sĩ ưu tú|NSƯT|nghệ sĩ nhân dân|NSND|thầy thuốc ưu tú|TTƯT|y sĩ|kiến trúc sư|KTS',
]);

export const PLURAL_HONORIFICS = createPhraseSet([
  'các đồng chí|các đ/c|các ông|các bà|các ông, bà|các ông bà|các anh|các chị|hai đồng chí|2 đồng chí|gồm các đồng chí',
]);

/** Military, police and religious ranks: dropped where an office follows the name, else the rank is the title. */
export const RANKS = createPhraseSet([
  'đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|thượng sĩ|trung sĩ|hạ sĩ|thượng sỹ|trung sỹ|chuẩn đô đốc|phó đô đốc|đô đốc',
  'hòa thượng|thượng tọa|đại đức|ni sư|ni trưởng|linh mục|mục sư|giám mục|tổng giám mục|thiếu tá QNCN|đại úy QNCN|trung tá QNCN',
]);
