import { SOURCE_LOCALE } from '../../domain/portal';
import { fallbackParameter, knownParameters, localeParameter, parseOrRefuse } from '../parameters';

/** With `fallback` Vietnamese stands in where a translation is missing. */
export type HomeRequest = { locale: string; fallback: boolean };

const schema = knownParameters({ locale: localeParameter.optional(), fallback: fallbackParameter.optional() });

/**
 * What the address of the home page asks for.
 *
 * @throws ValidationError (400) with a sentence per mistake
 */
export const parseHomeRequest = (query: unknown): HomeRequest => {
  const { locale, fallback } = parseOrRefuse(schema, query);
  return { locale: locale ?? SOURCE_LOCALE, fallback: fallback === '1' };
};
