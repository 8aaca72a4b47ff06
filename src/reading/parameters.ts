import { errors, z } from '@strapi/utils';

/** A parameter that the address names at most once, and not as a list or an object. */
export const once = (name: string) => z.string({ error: `Give the parameter "${name}" once, as ${name}=…` });

export const localeParameter = once('locale').regex(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'The parameter "locale" is the code of a language, such as vi or en.',
);

export const fallbackParameter = once('fallback').regex(
  /^[01]$/,
  'The parameter "fallback" is 1 (answer in Vietnamese where a translation is missing) or 0.',
);

/** An object of parameters; whatever else the address names is refused by its name. */
export const knownParameters = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const names = Object.keys(shape);
  const known = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `This address knows no parameter ${(issue.keys ?? []).map((key) => `"${key.slice(0, 50)}"`).join(', ')}, only ${known}.`
        : undefined,
  });
};

/**
 * What a request asks for.
 *
 * @throws ValidationError (400) with a sentence per mistake
 */
export const parseOrRefuse = <Value>(schema: z.ZodType<Value>, input: unknown): Value => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), { errors: problems });
};
