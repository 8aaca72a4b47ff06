import type { Block } from '../plan/article-plan';
import type { PhotoPlan } from '../plan/places';
import { say, type Words } from '../plan/words';
import { heading, paragraph, toPhoto, toSource, type Printing } from './print';
import type { Seeding } from './seeding';

const isWords = (block: Block): block is Words => typeof block === 'string' || Array.isArray(block);

export const isPhoto = (block: Block): block is PhotoPlan => typeof block === 'object' && 'photo' in block;

export const isText = (block: Block): block is Words | { heading: Words } => isWords(block) || (!('files' in block) && 'heading' in block);

type TextPiece = ReturnType<typeof paragraph> | ReturnType<typeof heading>;

const toTextPiece = (block: Words | { heading: Words }, { language }: Printing): TextPiece =>
  typeof block === 'object' && 'heading' in block ? heading(say(block.heading, language)) : paragraph(say(block, language));

/** A whole body: neighbouring paragraphs and headings are one text. */
export const toBody = (seeding: Seeding, blocks: readonly Block[], printing: Printing) => {
  const body: Piece[] = [];
  for (const block of blocks) {
    const last = body.at(-1);
    if (isText(block) && last?.__component === 'content.text') last.blocks.push(toTextPiece(block, printing));
    else body.push(toPiece(seeding, block, printing));
  }
  return body;
};

type Piece = ReturnType<typeof toPiece>;

const toPiece = (seeding: Seeding, block: Block, printing: Printing) => {
  const { ids, files } = seeding;
  const { language } = printing;
  if (typeof block === 'object' && 'files' in block) {
    return {
      __component: 'content.file-list' as const,
      heading: say(block.heading, language),
      files: block.files.map((file) => files.idOf(file)),
    };
  }
  if (isText(block)) return { __component: 'content.text' as const, blocks: [toTextPiece(block, printing)] };
  if (isPhoto(block)) return { __component: 'media.captioned-photo' as const, ...toPhoto(seeding, block, printing) };
  if ('quote' in block)
    return { __component: 'content.quote' as const, text: say(block.quote, language), source: toSource(seeding, block.by, printing) };
  if ('event' in block) return { __component: 'content.event-embed' as const, targetId: ids.of('event', block.event) };
  return { __component: 'content.gallery-embed' as const, targetId: ids.of('gallery', block.gallery) };
};
