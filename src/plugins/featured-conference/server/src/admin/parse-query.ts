import { errors, z } from '@strapi/utils';
import { MOMENT } from './moment';

const FORMS = z.object({
  locale: z.string({ error: 'expected one language, such as "vi"' }).max(30, { error: 'expected the code of a language' }).optional(),
  at: MOMENT.optional(),
});

const SEARCH = z.object({
  q: z
    .string({ error: 'expected one text' })
    .max(200, { error: 'expected at most 200 characters' })
    .transform((value) => value.replaceAll('\u0000', '').trim())
    .default(''),
});

const parse = <Output>(schema: z.ZodType<Output>, query: unknown): Output => {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  throw new errors.ValidationError(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '), { errors: problems });
};

/** @throws ValidationError with what each parameter expects; so below */
export const parseFormsQuery = (query: unknown): { locale?: string; at?: Date } => parse(FORMS, query);

export const parseSearch = (query: unknown): { q: string } => parse(SEARCH, query);
