import type { NamedPerson } from '../legacy-page';
import { sliceTokens } from '../words/tokens';
import type { Mention } from './find-mentions';
import { findMentions } from './find-mentions';
import type { Line } from './line';
import { createLine, keyAt } from './line';
import { namesAttendees, namesChair, rolesOfAction } from './roles';

const LONGEST_ACTION = 300;
/** No sentence names more; a block longer than this is read up to here. */
const MOST_PEOPLE = 200;
const LONGEST_BLOCK = 20_000;
const CLOSERS = new Set(['.', ';', '!', '?', '\u2026']);
/** Only these may stand between people who do the same thing together. */
const TOGETHER = /^[\s,;]*(?:và|cùng|cùng với|với|và các)?[\s,;]*$/iu;

/** People with an office in one block, each with what the block says they do there. */
export const findPeople = (text: string): NamedPerson[] => {
  const line = createLine(text.slice(0, LONGEST_BLOCK));
  const mentions = findMentions(line);
  return mentions.map((mention, index) => {
    const before = sentenceBefore(line, mention);
    const { name, title, honorific } = mention;
    const chair = namesChair(before);
    if (chair) return { name, title, honorific, actionText: null, roles: [chair] };
    const action = actionBefore(before) ?? actionAfter(line, mentions, index);
    const roles = action === null ? [] : rolesOfAction(action);
    const attends = roles.length === 0 && namesAttendees(before);
    return { name, title, honorific, actionText: attends ? null : action, roles: attends ? ['attendee'] : roles };
  });
};

/** The words after the person up to the end of the clause; shared by people joined with "và" or commas. */
const actionAfter = (line: Line, mentions: readonly Mention[], first: number): string | null => {
  let index = first;
  while (actsWithNext(line, mentions, index)) index += 1;
  const [mention, next] = [mentions[index], mentions[index + 1]];
  if (!mention) return null;
  let to = mention.to;
  while (to + 1 < (next?.from ?? line.tokens.length) && !CLOSERS.has(keyAt(line, to + 1))) to += 1;
  const words = sliceTokens(line.text, line.tokens, mention.to + 1, to).replace(/^[\s,:)\u2013-]+|[\s,:(\u2013-]+$/gu, '');
  return to > mention.to && /\p{L}/u.test(words) ? words.slice(0, LONGEST_ACTION) : null;
};

/** "Phát biểu kết luận hội nghị, đồng chí …": an action before the person counts when it implies a role. */
const actionBefore = (before: string): string | null => {
  const action = /^(.{4,120}?),\s*$/u.exec(before)?.[1];
  return action !== undefined && rolesOfAction(action).length > 0 ? action : null;
};

const sentenceBefore = (line: Line, mention: Mention): string => {
  let from = mention.from;
  while (from > 0 && !isSentenceEnd(line, from - 1)) from -= 1;
  return from === mention.from ? '' : sliceTokens(line.text, line.tokens, from, mention.from - 1);
};

const isSentenceEnd = (line: Line, at: number): boolean =>
  /^[.!?\u2026]$/u.test(keyAt(line, at)) && line.tokens[at + 1]?.spaceBefore === true;

/** Only a connector stands between the two, and few enough people for one act. */
const actsWithNext = (line: Line, mentions: readonly Mention[], index: number): boolean => {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  if (!mention || !next || index > MOST_PEOPLE) return false;
  return TOGETHER.test(line.text.slice(endOf(line, mention), line.tokens[next.from]?.start ?? 0));
};

const endOf = (line: Line, mention: Mention): number => line.tokens[mention.to]?.end ?? 0;
