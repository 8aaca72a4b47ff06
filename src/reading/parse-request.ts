import { z } from '@strapi/utils';
import { fallbackParameter, knownParameters, localeParameter, once, parseOrRefuse } from './parameters';

/** `locale` null: not asked for. */
export type ReadingRequest = { slug: string; locale: string | null; fallback: boolean; preview: string | null };

const MAX_SLUG_LENGTH = 200;

/** Separators and undecoded bytes: no slug was ever made of them, and PostgreSQL refuses a NUL in a text. */
const NOT_IN_A_SLUG = /[\p{Cc}\p{Cs}\uFFFD/\\%?#]/u;

const slug = z
  .string()
  .max(MAX_SLUG_LENGTH, `A slug has at most ${MAX_SLUG_LENGTH} characters.`)
  .refine(
    (text) => !NOT_IN_A_SLUG.test(text),
    'The slug is malformed: it is the last part of a page\'s address, such as "hoi-nghi-tong-ket".',
  )
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '', "The slug is empty: give the last part of a page's address.");

const query = knownParameters({
  locale: localeParameter.optional(),
  fallback: fallbackParameter.optional(),
  preview: once('preview').max(500, 'The parameter "preview" is a token out of a preview link.').optional(),
});

const schema = z.object({ slug, query });

/**
 * What a by-slug address asks for.
 *
 * @throws ValidationError (400) with a sentence per mistake
 */
export const parseReadingRequest = (input: { slug: unknown; query: unknown }): ReadingRequest => {
  const { slug: asked, query: parameters } = parseOrRefuse(schema, input);
  return { slug: asked, locale: parameters.locale ?? null, fallback: parameters.fallback === '1', preview: parameters.preview ?? null };
};
