import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import { getService } from '../services';
import { momentOf } from './moment';

type Deps = { strapi: Core.Strapi };

/** A parameter that the address names at most once, and not as a list or an object. */
export const once = (name: string) => z.string({ error: `Give the parameter "${name}" once, as ${name}=…` });

export const localeParameter = once('locale').regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: 'The parameter "locale" is the code of a language, such as vi or en.',
});

export const MOMENT_EXPECTED = 'The parameter "at" is a moment of the years 2000 to 2999 with its offset, such as 2026-03-07T07:30:00Z.';

export const momentParameter = once('at')
  // A plus sign in an address stands for a space.
  .transform((text) => text.replace(' ', '+'))
  .pipe(momentOf(MOMENT_EXPECTED));

/**
 * The parameters of an address; whatever else it names is refused by its name.
 *
 * @throws ValidationError (400) with a sentence per mistake
 */
export const parseParameters = <Shape extends z.ZodRawShape>(shape: Shape, query: unknown): z.output<z.ZodObject<Shape>> => {
  const names = Object.keys(shape).join(', ');
  const schema = z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `This address knows no parameter ${(issue.keys ?? []).map((key) => `"${key.slice(0, 50)}"`).join(', ')}, only ${names}.`
        : undefined,
  });
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), { errors: problems });
};

/**
 * The language asked for, or the portal's first.
 *
 * @throws ValidationError (400) for one that the portal does not have
 */
export const knownLocale = async ({ strapi }: Deps, asked: string | undefined): Promise<string> => {
  const locale = asked ?? getService({ strapi }, 'options').defaultLocale;
  const codes = (await getService({ strapi }, 'locales').list()).map(({ code }) => code);
  if (codes.includes(locale)) return locale;
  const message = `The locale "${locale}" does not exist on this portal. It has ${codes.join(', ')}.`;
  throw new errors.ValidationError(message, { errors: [{ path: ['locale'], message, name: 'ValidationError' }] });
};
