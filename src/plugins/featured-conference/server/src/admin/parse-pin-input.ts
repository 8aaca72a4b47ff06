import { errors, z } from '@strapi/utils';
import type { PinInput } from '../../../shared/contracts';
import { momentOf } from '../requests/moment';

const NUL = '\u0000';

const text = (most: number) =>
  z
    .string({ error: 'expected text' })
    .trim()
    .max(most, { error: `expected at most ${most} characters` })
    .refine((value) => !value.includes(NUL), { error: 'expected text without the character NUL' });

/** What is left empty is not said. */
const words = (most: number) =>
  text(most)
    .transform((value) => (value === '' ? null : value))
    .nullish()
    .transform((value) => value ?? null);

const moment = momentOf('expected a moment of the years 2000 to 2999 with its offset, such as "2026-03-07T07:30:00+07:00"').transform(
  (value) => value.toISOString(),
);

const whole = ({ error, min, max }: { error: string; min: number; max: number }) =>
  z.number({ error }).refine((value) => Number.isInteger(value) && value >= min && value <= max, { error });

const LARGEST_PRIORITY = 1_000;
const LARGEST_ID = 2_147_483_647;

const language = z.string({ error: 'expected the code of a language' }).min(1, { error: 'expected the code of a language' }).max(30);

const OVERRIDE = z.strictObject({
  language,
  headline: words(300),
  teaser: words(2_000),
  image: whole({ error: 'expected the id of a file of the media library', min: 1, max: LARGEST_ID })
    .nullish()
    .transform((id) => id ?? null),
});

const PIN = z.strictObject(
  {
    event: z.string({ error: 'choose an event' }).regex(/^[\w-]{1,64}$/, { error: 'expected the documentId of an event' }),
    isActive: z.boolean({ error: 'expected true or false' }).default(true),
    startsAt: moment.optional(),
    endsAt: moment.nullish().transform((value) => value ?? null),
    priority: whole({
      error: `expected a whole number from −${LARGEST_PRIORITY} to ${LARGEST_PRIORITY}`,
      min: -LARGEST_PRIORITY,
      max: LARGEST_PRIORITY,
    }).default(0),
    locales: z.array(language, { error: 'expected a list of languages' }).max(50).default([]),
    overrides: z.array(OVERRIDE, { error: 'expected a list' }).max(50).default([]),
    note: words(2_000),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'expected a pin' : undefined) },
);

type Issue = { path: PropertyKey[]; message: string };

/** Strapi's own shape: one entry for each field that is wrong, with what it expects. */
const refuse = (issues: readonly Issue[]): never => {
  const problems = issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  const said = problems.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');
  throw new errors.ValidationError(said, { errors: problems });
};

/** Its shape only; whether such an event, file and language exist is for the pins to say. @throws ValidationError with what each field expects */
export const parsePinInput = (body: unknown): PinInput => {
  const result = PIN.safeParse(body);
  if (!result.success) return refuse(result.error.issues);
  const { startsAt, ...rest } = result.data;
  return startsAt === undefined ? rest : { ...rest, startsAt };
};
