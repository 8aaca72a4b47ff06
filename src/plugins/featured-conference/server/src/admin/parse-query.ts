import { localeParameter, momentParameter, once, parseParameters } from '../requests/parameters';

const FORMS = {
  locale: localeParameter.optional(),
  at: momentParameter.optional(),
};

const LONGEST_SEARCH = 200;

const SEARCH = {
  q: once('q')
    .max(LONGEST_SEARCH, { error: `The parameter "q" has at most ${LONGEST_SEARCH} characters.` })
    .transform((text) => text.replaceAll('\u0000', '').trim())
    .default(''),
};

/** @throws ValidationError (400) with a sentence per mistake; so below */
export const parseFormsQuery = (query: unknown): { locale?: string | undefined; at?: Date | undefined } => parseParameters(FORMS, query);

export const parseSearch = (query: unknown): { q: string } => parseParameters(SEARCH, query);
