/**
 * VNI-Windows (the "VNI-Times" fonts): a base letter, then a Latin-1 letter that stands for its marks: "Hoäi nghò" → "Hội nghị". Only ơ, ư, đ, ị, ỉ, ĩ, ỵ and
 * plain ì, í are one code. The table is that of the fonts as Vietnamese converters have published it; capitals carry the mark in either case ("UÛy", "Uûy").
 */
const MARKS: Readonly<Record<string, string>> = {
  a: 'øà ùá ûả õã ïạ êă èằ éắ úẳ üẵ ëặ ââ àầ áấ åẩ ãẫ äậ',
  e: 'øè ùé ûẻ õẽ ïẹ âê àề áế åể ãễ äệ',
  o: 'øò ùó ûỏ õõ ïọ âô àồ áố åổ ãỗ äộ',
  u: 'øù ùú ûủ õũ ïụ',
  y: 'øỳ ùý ûỷ õỹ',
  ô: 'øờ ùớ ûở õỡ ïợ',
  ö: 'øừ ùứ ûử õữ ïự',
};
const ALONE = 'ôơ öư ñđ æỉ óĩ òị îỵ ìì íí';

const LETTERS = new Map<string, string>([...pairs(ALONE, ''), ...Object.entries(MARKS).flatMap(([base, marks]) => pairs(marks, base))]);
/** Two codes only where the second is a mark of the first: in "öôøng" (ường) the ö stands alone and ôø together. */
const CODE = new RegExp(
  [...Object.entries(MARKS).map(([base, marks]) => `${base}[${marksOf(marks)}]`), `[${marksOf(ALONE)}]`].join('|'),
  'gi',
);

/** Letters for the codes of VNI, given as Latin-1 characters. Other characters stay. */
export const fromVni = (text: string): string =>
  text.replace(CODE, (code) => {
    const letter = LETTERS.get(code.toLowerCase()) ?? code;
    return code[0] === code[0]?.toLowerCase() ? letter : letter.toUpperCase();
  });

function marksOf(table: string): string {
  return table
    .split(' ')
    .map((pair) => pair.slice(0, 1))
    .join('');
}

function pairs(table: string, base: string): [string, string][] {
  return table.split(' ').map((pair) => [base + pair.slice(0, 1), pair.slice(1)]);
}
