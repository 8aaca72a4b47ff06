import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EventFacts } from '../event-source';
import { getService } from '../services';

type Deps = { strapi: Core.Strapi };
type Problem = { path: string[]; message: string };

/** A pin that is to be written; its event only where that is new to it, since one that was pinned may have been unpublished since. */
export type WantedPin = { event: string | null; startsAt: string; endsAt: string | null; locales: unknown; overrides: unknown };

type Override = { language: string; image: number | null };

/** The languages of the event that is pinned. */
type Judged = Pick<EventFacts, 'locales'>;

const FILE = 'plugin::upload.file';

/**
 * Whether the event, the languages and the files exist, and the time runs forwards.
 *
 * @throws ValidationError (400); `details.errors` has a path and a sentence per mistake
 */
export const judgePin = async ({ strapi }: Deps, { event, locales, overrides, ...times }: WantedPin): Promise<Judged> => {
  const source = getService({ strapi }, 'source');
  const [facts] = event === null ? [] : await source.findByIds({ documentIds: [event], drafts: false });
  const known = (await getService({ strapi }, 'locales').list()).map(({ code }) => code);
  const words = isList(overrides) ? overrides.map(toOverride) : [];
  const problems = [
    ...(event === null || facts ? [] : [{ path: ['event'], message: 'Choose a published event: readers cannot see this one.' }]),
    ...judgeTimes(times),
    ...(isList(locales) ? judgeLocales(locales, known) : [{ path: ['locales'], message: 'Give the languages as a list.' }]),
    ...(isList(overrides) ? [] : [{ path: ['overrides'], message: 'Give the own words as a list.' }]),
    ...judgeLanguages(words, known),
    ...(await judgeImages({ strapi }, words)),
  ];
  if (problems.length > 0) refuse(problems);
  return { locales: facts?.locales ?? [] };
};

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

const toOverride = (value: unknown): Override => {
  const { language, image } = (value ?? {}) as { language?: unknown; image?: unknown };
  return { language: String(language), image: typeof image === 'number' ? image : null };
};

const judgeTimes = ({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }): Problem[] => {
  if (Number.isNaN(Date.parse(startsAt)))
    return [{ path: ['startsAt'], message: 'Say when the pin starts, such as 2026-03-07T00:00:00Z.' }];
  if (endsAt === null) return [];
  if (Number.isNaN(Date.parse(endsAt))) return [{ path: ['endsAt'], message: 'Say when the pin ends, such as 2026-03-08T00:00:00Z.' }];
  const runs = Date.parse(endsAt) > Date.parse(startsAt);
  return runs ? [] : [{ path: ['endsAt'], message: `A pin ends after it has started (${startsAt}), but this one at ${endsAt}.` }];
};

const judgeLocales = (locales: unknown[], known: readonly string[]): Problem[] =>
  locales.flatMap((code, index) => judgeLanguage(String(code), known, ['locales', String(index)]));

const judgeLanguage = (code: string, known: readonly string[], path: string[]): Problem[] =>
  known.includes(code) ? [] : [{ path, message: `The portal has no language "${code}", only ${known.join(', ')}.` }];

/** One set of words per language. */
const judgeLanguages = (overrides: Override[], known: readonly string[]): Problem[] => {
  const languages = overrides.map(({ language }) => language);
  return languages.flatMap((code, index) => {
    const path = ['overrides', String(index), 'language'];
    const isRepeated = languages.indexOf(code) < index;
    return [
      ...judgeLanguage(code, known, path),
      ...(isRepeated ? [{ path, message: `The language "${code}" has its own words already.` }] : []),
    ];
  });
};

const judgeImages = async ({ strapi }: Deps, overrides: Override[]): Promise<Problem[]> => {
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
