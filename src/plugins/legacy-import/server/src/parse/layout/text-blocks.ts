import { normalizeLine } from '../../../../../../domain/text/normalize';
import { readMetaLine } from '../facts/meta-line';
import { isCredit } from './byline';
import { isChromeLine, isImageTrace } from './chrome';
import { createSourceBlock, type SourceBlock } from './source-block';
import { finalMark } from './sentence';

/** `row`: cells parted by tabs, the row of a table. */
type TextLine = { text: string; indent: number; afterBlank: boolean; row: boolean };

/** Portals that wrap their text keep lines about as long as a mail's. */
const LONGEST_WRAPPED = 130;
const LEAST_BREAKS = 2;
const BYLINE_INDENT = 8;
const TABLE_ROW = /\S[^\S\n]*\t[^\n]*\S[^\S\n]*\t[^\n]*\S/u;
const IMAGE_MARK = /^!\[([^\]]{0,300})\]\([^)]{0,400}\)$/u;

/** Saved text as blocks: one line is one block, except on hard-wrapped pages, where a blank line parts them. Carriage returns and NBSP make no difference. */
export const readTextBlocks = (text: string): SourceBlock[] => {
  const lines = toLines(text);
  const joined = isHardWrapped(lines) ? joinWrapped(lines) : lines;
  return joined.map(({ text: line, indent, row }, index) => {
    const before = joined[index - 1]?.text ?? '';
    return createSourceBlock(imageText(line), {
      hint: row ? 'chrome' : null,
      right: indent >= BYLINE_INDENT,
      afterPhoto: index > 0 && isImageTrace(before) && !isImageTrace(line),
    });
  });
};

const toLines = (text: string): TextLine[] => {
  const lines: TextLine[] = [];
  let afterBlank = true;
  for (const raw of text.normalize('NFC').split(/\r\n?|[\n\u2028\u2029\u0085\v\f]/)) {
    const line = normalizeLine(raw);
    if (line !== '')
      lines.push({
        text: line,
        indent: /^[\s\u00A0]*/.exec(raw)?.[0].length ?? 0,
        afterBlank,
        row: TABLE_ROW.test(raw.slice(0, 2000)) && readMetaLine(line) === null,
      });
    afterBlank = line === '';
  }
  return lines;
};

/** Most line breaks inside groups fall in the middle of a sentence: the next line begins with a small letter. */
const isHardWrapped = (lines: readonly TextLine[]): boolean => {
  const inner = lines.filter(
    (line, index) => index > 0 && !line.afterBlank && !isFurniture(line.text) && !isFurniture(lines[index - 1]?.text ?? ''),
  );
  if (inner.some(({ text }) => text.length > LONGEST_WRAPPED)) return false;
  const broken = inner.filter(({ text }) => /^[\p{Ll},;)]/u.test(text));
  return broken.length >= LEAST_BREAKS && broken.length >= inner.length * 0.4;
};

const joinWrapped = (lines: readonly TextLine[]): TextLine[] => {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const apart = !last || line.afterBlank || isFurniture(line.text) || isFurniture(last.text) || isBreakMeant(last.text, line.text);
    if (apart) joined.push(line);
    else joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
  }
  return joined;
};

/** A short closed line before a capital is the end of its paragraph, even on a wrapped page. */
const isBreakMeant = (last: string, next: string): boolean => last.length < 50 && finalMark(last) === '.' && /^\p{Lu}/u.test(next);

const isFurniture = (text: string): boolean => isChromeLine(text) || isImageTrace(text) || readMetaLine(text) !== null || isCredit(text);

/** "![Quang cảnh hội nghị](a.jpg)" is its alternative text; an empty mark stays as it is (furniture). */
const imageText = (line: string): string => {
  const alt = normalizeLine(IMAGE_MARK.exec(line)?.[1] ?? '');
  return alt === '' || isImageTrace(alt) ? line : alt;
};
