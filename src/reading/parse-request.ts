import { errors, z } from '@strapi/utils';

/** `locale` null: not asked for. */
export type ReadingRequest = { slug: string; locale: string | null; fallback: boolean; preview: string | null };

const MAX_SLUG_LENGTH = 200;

/** Separators and undecoded bytes: no slug was ever made of them, and PostgreSQL refuses a NUL in a text. */
const NOT_IN_A_SLUG = /[\p{Cc}\p{Cs}\uFFFD/\\%?#]/u;

const once = (name: string) => z.string({ error: `Give the parameter "${name}" once, as ${name}=…` });

const slug = z
  .string()
  .max(MAX_SLUG_LENGTH, `A slug has at most ${MAX_SLUG_LENGTH} characters.`)
  .refine(
    (text) => !NOT_IN_A_SLUG.test(text),
    'The slug is malformed: it is the last part of a page\'s address, such as "hoi-nghi-tong-ket".',
  )
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '', "The slug is empty: give the last part of a page's address.");

const locale = once('locale').regex(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'The parameter "locale" is the code of a language, such as vi or en.',
);

const query = z.strictObject(
  {
    locale: locale.optional(),
    fallback: once('fallback')
      .regex(/^[01]$/, 'The parameter "fallback" is 1 (answer in Vietnamese where a translation is missing) or 0.')
      .optional(),
    preview: once('preview').max(500, 'The parameter "preview" is a token out of a preview link.').optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `This address knows no parameter ${(issue.keys ?? []).map((key) => `"${key.slice(0, 50)}"`).join(', ')}, only locale, fallback and preview.`
        : undefined,
  },
);

const schema = z.object({ slug, query });

/**
 * What a by-slug address asks for.
 *
 * @throws ValidationError (400) with a sentence per mistake
 */
export const parseReadingRequest = (input: { slug: unknown; query: unknown }): ReadingRequest => {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
    throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), { errors: problems });
  }
  const { slug: asked, query: parameters } = parsed.data;
  return { slug: asked, locale: parameters.locale ?? null, fallback: parameters.fallback === '1', preview: parameters.preview ?? null };
};
