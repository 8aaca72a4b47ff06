import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PinInput } from '../../../shared/contracts';
import type { EventFacts } from '../event-source';
import { getService } from '../services';

type Deps = { strapi: Core.Strapi };
type Problem = { path: string[]; message: string };

/** The languages of the event that is pinned. */
type Judged = Pick<EventFacts, 'locales'>;

const FILE = 'plugin::upload.file';

/**
 * Whether the event, the languages and the files exist, and the time runs forwards. The event that a pin has already (`pinnedId`) may have
 * been unpublished since: such a pin can still be changed.
 *
 * @throws ValidationError (400); `details.errors` has a path and a sentence per mistake
 */
export const judgeInput = async ({ strapi }: Deps, input: PinInput & { startsAt: string }, pinnedId: string | null): Promise<Judged> => {
  const [facts] = await getService({ strapi }, 'source').findByIds({ documentIds: [input.event], drafts: false });
  const known = (await getService({ strapi }, 'locales').list()).map(({ code }) => code);
  const problems = [
    ...(facts || input.event === pinnedId ? [] : [{ path: ['event'], message: 'Choose a published event: readers cannot see this one.' }]),
    ...judgeTimes(input),
    ...judgeLanguages(input, known),
    ...(await judgeImages({ strapi }, input)),
  ];
  if (problems.length > 0) refuse(problems);
  return { locales: facts?.locales ?? [] };
};

const judgeTimes = ({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }): Problem[] => {
  if (Number.isNaN(Date.parse(startsAt)))
    return [{ path: ['startsAt'], message: 'Say when the pin starts, such as 2026-03-07T00:00:00Z.' }];
  if (endsAt === null) return [];
  if (Number.isNaN(Date.parse(endsAt))) return [{ path: ['endsAt'], message: 'Say when the pin ends, such as 2026-03-08T00:00:00Z.' }];
  const runs = Date.parse(endsAt) > Date.parse(startsAt);
  return runs ? [] : [{ path: ['endsAt'], message: `A pin ends after it has started (${startsAt}), but this one at ${endsAt}.` }];
};

const judgeLanguages = ({ locales, overrides }: PinInput, known: readonly string[]): Problem[] => {
  const unknown = (code: string, path: string[]): Problem[] =>
    known.includes(code) ? [] : [{ path, message: `The portal has no language "${code}", only ${known.join(', ')}.` }];
  const languages = overrides.map(({ language }) => language);
  return [
    ...locales.flatMap((code, index) => unknown(code, ['locales', String(index)])),
    ...languages.flatMap((code, index) => unknown(code, ['overrides', String(index), 'language'])),
    ...languages.flatMap((code, index) =>
      languages.indexOf(code) < index
        ? [{ path: ['overrides', String(index), 'language'], message: `The language "${code}" has its own words already.` }]
        : [],
    ),
  ];
};

const judgeImages = async ({ strapi }: Deps, { overrides }: PinInput): Promise<Problem[]> => {
  const ids = overrides.flatMap(({ image }) => image ?? []);
  if (ids.length === 0) return [];
  const files = (await strapi.db.query(FILE).findMany({ select: ['id', 'mime'], where: { id: { $in: ids } } })) as {
    id: number;
    mime: string;
  }[];
  const images = files.filter(({ mime }) => mime.startsWith('image/')).map(({ id }) => id);
  return overrides.flatMap(({ image }, index) =>
    image === null || images.includes(image)
      ? []
      : [{ path: ['overrides', String(index), 'image'], message: `The media library has no image with the id ${image}.` }],
  );
};

const refuse = (problems: Problem[]): never => {
  const details = { errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })) };
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), details);
};
