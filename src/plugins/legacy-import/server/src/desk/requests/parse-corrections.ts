import { z } from '@strapi/utils';
import type { Corrections } from '../../../../shared/corrections';
import { BLOCK_ROLES, DAY_PARTS, PARTICIPANT_ROLES } from './known-words';
import { documentId, line, oneOf, parseWith, strict, text, wholeNumber } from './parse-with';

/** As the content types take them. */
const [LONGEST_TITLE, LONGEST_NAME, LONGEST_OFFICE, LONGEST_BLOCK] = [300, 255, 1_000, 100_000];
const [MOST_BLOCKS, MOST_PEOPLE, MOST_ROLES] = [20_000, 500, 20];
const MOST_VIEWS = 2_147_483_647;

const isDay = (day: string): boolean => {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
};

const DAY_EXPECTED = 'expected a day as YYYY-MM-DD';
const day = z
  .string({ error: DAY_EXPECTED })
  .refine((value) => /^[12]\d{3}-\d{2}-\d{2}$/.test(value) && isDay(value), { error: DAY_EXPECTED });

const MOMENT = /^([12]\d{3}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\+07:00$/;
const MOMENT_EXPECTED = 'expected a moment with +07:00, such as "2024-03-13T08:29:00+07:00"';
const moment = z
  .string({ error: MOMENT_EXPECTED })
  .refine((value) => isDay(MOMENT.exec(value)?.[1] ?? 'no day'), { error: MOMENT_EXPECTED })
  .transform((value) => value.replace(/T(\d\d:\d\d)\+/, 'T$1:00+'));

const listOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item, { error: 'expected a list' }).max(most, { error: `expected at most ${most}` });

const trimmed = (most: number) => text(most).transform((value) => value.trim());

const person = strict({
  name: trimmed(LONGEST_NAME).refine((name) => name !== '', { error: 'expected a name' }),
  title: trimmed(LONGEST_OFFICE),
  honorific: line(LONGEST_NAME).nullable(),
  actionText: line(LONGEST_OFFICE).nullable(),
  roles: listOf(oneOf(PARTICIPANT_ROLES), MOST_ROLES),
});

const block = strict({
  index: wholeNumber({ min: 0, max: MOST_BLOCKS }),
  role: oneOf(BLOCK_ROLES).optional(),
  text: text(LONGEST_BLOCK).optional(),
  people: listOf(person, MOST_PEOPLE).optional(),
});

const event = strict({
  name: line(LONGEST_NAME).nullish(),
  date: day.nullish(),
  dayPart: oneOf(DAY_PARTS).nullish(),
  place: line(LONGEST_NAME).nullish(),
  organizer: line(LONGEST_NAME).nullish(),
});

const CORRECTIONS = strict({
  title: line(LONGEST_TITLE).nullish(),
  publishedAt: moment.nullish(),
  views: wholeNumber({ min: 0, max: MOST_VIEWS }).nullish(),
  byline: line(LONGEST_OFFICE).nullish(),
  publisherId: documentId.nullish(),
  event: event.nullish(),
  blocks: listOf(block, MOST_BLOCKS)
    .refine((blocks) => new Set(blocks.map(({ index }) => index)).size === blocks.length, { error: 'expected each block at most once' })
    .optional(),
});

/** Their shape only; whether the page has such blocks and such a publisher exists is for the desk to say. @throws ValidationError */
export const parseCorrections = (body: unknown): Corrections => parseWith(CORRECTIONS, body);
