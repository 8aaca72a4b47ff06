import { useIntl } from 'react-intl';
import type { ParseWarning } from '../../../../../shared/recognized-page';
import { textId, useText, type TextKey } from '../../../text/use-text';
import { factsOf, type Facts } from '../rules/inferences';
import { writeMoment } from '../rules/vietnamese-time';

/** Where a missing year was found, as the server's sentence says it. */
const YEAR_FROM: Readonly<Record<string, TextKey>> = {
  'the publication date': 'yearFrom.publication',
  'another date in the text': 'yearFrom.sameDayInText',
  "the year in the event's name": 'yearFrom.nameOrTitle',
  "the page's clock": 'yearFrom.pageClock',
  'the term of office named in the title': 'yearFrom.term',
};

type Sentences = {
  /** What the rule saw and took from it. */
  said: (inference: ParseWarning) => string;
  /** What to do about it; null for a rule that this version does not know. */
  check: (inference: ParseWarning) => string | null;
};

/** Inferences in the language of the editor; the server's own sentence where this version has none. */
export const useSentence = (): Sentences => {
  const t = useText();
  const { messages, formatMessage } = useIntl();
  const has = (key: string): boolean => `legacy-import.${key}` in messages;
  const shown = (facts: Facts): Facts => ({
    ...facts,
    ...(facts.from === undefined ? {} : { from: YEAR_FROM[facts.from] ? t(YEAR_FROM[facts.from] as TextKey) : facts.from }),
    ...(facts.date === undefined ? {} : { date: writeMoment(facts.date) || facts.date }),
    ...(facts.visits === undefined ? {} : { visits: facts.visits || '–', views: facts.views || '–' }),
  });
  const format = (key: string, facts: Facts): string => formatMessage({ id: textId(key as TextKey) }, shown(facts));
  return {
    said: (inference) => {
      const [key, facts] = [`rule.${inference.rule}.said`, factsOf(inference)];
      return facts && has(key) ? format(key, facts) : inference.message;
    },
    check: (inference) => {
      const [key, facts] = [`rule.${inference.rule}.check`, factsOf(inference)];
      return has(key) ? format(key, facts ?? { year: '', area: '' }) : null;
    },
  };
};
