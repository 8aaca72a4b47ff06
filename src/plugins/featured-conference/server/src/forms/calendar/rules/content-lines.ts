/** Octets of UTF-8 in one line of an iCalendar file, without its break. */
const LINE_OCTETS = 75;

/** One property, folded. `value` is written as it stands: text goes through `escapeText` first. */
export const contentLine = (name: string, value: string): string => fold(`${name}:${value}`);

/**
 * Any text as a value: what has a meaning of its own in iCalendar is escaped, what may not stand there at all is left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
 */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** A longer line goes on after a break and a space, which readers take out again; no character is cut in two. */
const fold = (line: string): string => {
  if (Buffer.byteLength(line) <= LINE_OCTETS) return line;
  let folded = '';
  let room = LINE_OCTETS;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      folded += '\r\n ';
      room = LINE_OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
};
