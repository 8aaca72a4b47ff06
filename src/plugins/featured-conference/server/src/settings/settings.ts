import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Settings } from '../../../shared/contracts';
import { SETTINGS_SCHEMA } from '../config';
import { touchDoor } from '../door';
import { getService } from '../services';

export type SettingsService = {
  /** What the configuration file says. */
  defaults(): Settings;
  /** What holds now. */
  read(): Promise<Settings>;
  /** `wanted` is what an administrator sent. @throws {ValidationError} with a sentence for each wrong setting. */
  save(wanted: unknown): Promise<Settings>;
};

const KEY = { type: 'plugin', name: 'featured-conference', key: 'settings' } as const;

export const createSettings = ({ strapi }: { strapi: Core.Strapi }): SettingsService => {
  const { settings: defaults } = getService({ strapi }, 'options');
  return {
    defaults: () => defaults,
    read: async () => {
      const stored = SETTINGS_SCHEMA.partial().safeParse((await strapi.store(KEY).get({})) ?? {});
      if (stored.success) return { ...defaults, ...stored.data };
      strapi.log.warn('The stored settings of the featured conference cannot be read; those of the configuration file hold.');
      return defaults;
    },
    save: async (wanted) => {
      const settings = parseSettings(wanted, getService({ strapi }, 'source').knownTypes());
      await strapi.db.transaction(async () => {
        await strapi.store(KEY).set({ value: settings });
        await touchDoor({ strapi });
      });
      return settings;
    },
  };
};

const parseSettings = (wanted: unknown, knownTypes: readonly string[]): Settings => {
  const parsed = SETTINGS_SCHEMA.safeParse(wanted);
  const issues = parsed.success ? unknownTypes(parsed.data, knownTypes) : parsed.error.issues;
  if (parsed.success && issues.length === 0) return { ...parsed.data, eventTypes: [...new Set(parsed.data.eventTypes)] };
  const problems = issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  const text = problems.map(({ path, message }) => `${path.join('.') || 'settings'}: ${message}`).join('; ');
  throw new errors.ValidationError(text, { errors: problems });
};

/** Where events are not told apart by type, any word will do. */
const unknownTypes = ({ eventTypes }: Settings, known: readonly string[]): { path: PropertyKey[]; message: string }[] =>
  eventTypes.flatMap((type, index) =>
    known.length === 0 || known.includes(type)
      ? []
      : [{ path: ['eventTypes', index], message: `there is no type of event "${type.slice(0, 50)}", only ${known.join(', ')}` }],
  );
