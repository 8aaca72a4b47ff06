import { errors, z } from '@strapi/utils';

type Issue = { path: PropertyKey[]; message: string };

/** Strapi's own shape: one entry for each thing that is wrong, with what it expects. */
const refuse = (issues: readonly Issue[]): never => {
  const problems = issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  const said = problems.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');
  throw new errors.ValidationError(said, { code: 'wrong-request', errors: problems });
};

/** @throws ValidationError (400) with what each field expects */
export const parseWith = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const result = schema.safeParse(value);
  return result.success ? result.data : refuse(result.error.issues);
};

/** An object of these fields and no other. */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'invalid_type') return 'expected an object';
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
      return `knows no ${unknown.map((key) => `"${key.slice(0, 50)}"`).join(', ')}, only ${Object.keys(shape).join(', ')}`;
    },
  });

const NUL = '\u0000';

/** NFC, since what is typed meets what is stored. */
export const text = (most: number) =>
  z
    .string({ error: 'expected text' })
    .max(most, { error: `expected at most ${most} characters` })
    .refine((value) => !value.includes(NUL), { error: 'expected text without the character NUL' })
    .transform((value) => value.normalize('NFC'));

/** White space at the ends is no part of it, and nothing at all is null. */
export const line = (most: number) => text(most).transform((value) => value.trim() || null);

export const wholeNumber = ({ min, max }: { min: number; max: number }) => {
  const error = `expected a whole number from ${min} to ${max}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};

export const documentId = z.string({ error: 'expected a documentId' }).regex(/^[\w-]{1,64}$/, { error: 'expected a documentId' });

/** What an address names at most once, and not as a list or an object. */
export const once = () => z.string({ error: 'give it at most once' }).max(2_000, { error: 'expected at most 2000 characters' });

/** A whole number as an address has it. */
export const digits = ({ min, max }: { min: number; max: number }) => {
  const error = `expected a whole number from ${min} to ${max}`;
  return once()
    .regex(/^\d{1,10}$/, { error })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error });
};

export const oneOf = <const Words extends Readonly<Record<string, string>>>(words: Words) =>
  z.enum(words, { error: `expected one of ${Object.values(words).join(', ')}` });
