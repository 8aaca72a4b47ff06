/**
 * The form in which Vietnamese text is compared: no diacritics, đ as d, lower case.
 * Equates "Huyện ủy" and "Huyện uỷ" (NFC alone does not), NFC and NFD. Stored text is never folded.
 *
 * @example fold('Ba Tơ') // 'ba to'
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/g, 'd');
