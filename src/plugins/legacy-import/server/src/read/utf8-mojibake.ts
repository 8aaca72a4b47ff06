/** The characters that windows-1252 puts on the bytes 0x80 – 0x9F; the gaps are bytes it leaves undefined. */
const HIGH =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const BYTES = new Map([...HIGH].map((character, index) => [character, 0x80 + index]));
/** A lead byte of a Vietnamese letter in UTF-8 with a continuation byte after it, as windows-1252 shows them: "á»™", "Ä‘", "Æ°", "Ã¡". */
const TRACE =
  /(?:[\u00C3-\u00C6]|\u00E1[\u00BA\u00BB])[\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]/g;

export const countUtf8Traces = (text: string): number => text.match(TRACE)?.length ?? 0;

/** Text whose UTF-8 bytes were read as windows-1252 ("Há»™i nghá»‹" → "Hội nghị"); null where its bytes are not UTF-8. */
export const fromUtf8AsCp1252 = (text: string): string | null => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const byte = BYTES.get(character) ?? character.charCodeAt(0);
    if (byte > 0xff) return null;
    bytes[index] = byte;
  }
  const decoded = new TextDecoder('utf-8').decode(bytes);
  return decoded.includes('\uFFFD') ? null : decoded;
};
