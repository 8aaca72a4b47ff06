import { errors, z } from '@strapi/utils';
import type { EndAppointments, NameSuccessors } from './contracts';

const documentId = z.string({ error: 'expected a documentId' }).regex(/^[\w-]{1,64}$/, { error: 'expected a documentId' });

const MOST = 1_000;

const END_APPOINTMENTS = z.strictObject({
  dissolutionDate: z
    .string({ error: 'expected a day such as 2025-07-01' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day such as 2025-07-01' })
    .optional(),
  appointments: z
    .array(documentId, { error: 'expected a list of documentIds' })
    .max(MOST, { error: `expected at most ${MOST} appointments` })
    .optional(),
});

const MOST_SUCCESSORS = 100;

const NAME_SUCCESSORS = z.strictObject({
  successors: z
    .array(documentId, { error: 'expected a list of documentIds' })
    .max(MOST_SUCCESSORS, { error: `expected at most ${MOST_SUCCESSORS} successors` }),
});

const SEARCH = z.strictObject({
  q: z
    .string({ error: 'expected the parameter "q" once' })
    .max(200, { error: 'expected at most 200 characters' })
    .transform((text) => text.replaceAll('\u0000', '').trim())
    .default(''),
});

const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  const said = problems.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');
  throw new errors.ValidationError(said, { errors: problems });
};

/** @throws ValidationError (400) that names each field; so below */
export const parseEndAppointments = (body: unknown): EndAppointments => parse<EndAppointments>(END_APPOINTMENTS, body ?? {});

export const parseNameSuccessors = (body: unknown): NameSuccessors => parse<NameSuccessors>(NAME_SUCCESSORS, body ?? {});

export const parseSearch = (query: unknown): { q: string } => parse<{ q: string }>(SEARCH, query);
