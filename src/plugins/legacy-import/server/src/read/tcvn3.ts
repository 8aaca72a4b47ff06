/**
 * TCVN 5712:1993 (VN3, the "ABC" fonts): one byte a letter, no toned capitals. Codes and letters in the order of the standard's table.
 * 0xAD is ư, the soft hyphen of Latin-1: repair before anything strips soft hyphens.
 */
const CODES =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ';

const LETTERS = new Map(CODES.split(' ').map((code) => [String.fromCharCode(parseInt(code.slice(0, 2), 16)), code.slice(2)]));

/** Letters for the codes of TCVN3, given as the Latin-1 characters of the same numbers: "Héi nghÞ" → "Hội nghị". Other characters stay. */
export const fromTcvn3 = (text: string): string => text.replace(/[\u00A1-\u00FE]/g, (code) => LETTERS.get(code) ?? code);
