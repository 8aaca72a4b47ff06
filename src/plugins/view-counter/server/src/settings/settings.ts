import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../shared/contracts';
import { OVERRIDES_SCHEMA, parseOptions, typesOf, WrongOptions, type Options } from '../config';
import { createLocalTime } from '../time/local-time';
import { changesBetween, changesSince, effectiveSettings, overridesOf, type Overrides } from './rules/effective-settings';
import { parseSettings } from './parse-settings';
import { noteChangesSince, readOverrides, writeOverrides } from './settings-store';

export type SettingsService = {
  /** What the configuration file says. */
  options(): Options;
  defaults(): Settings;
  /** What holds now, on every instance within 5 s of a change; never waits. */
  current(): Settings;
  /** Reads what is stored, and dates what the configuration file has changed since the last start. Once, when the tables are there. */
  load(): Promise<void>;
  /** `wanted` is what an administrator sent. The past is never counted anew. @throws {ValidationError} whose message says what to write. */
  save(wanted: unknown, actor: string): Promise<Settings>;
};

const REFRESH_MS = 5_000;

const defaultsOf = (options: Options): Settings => ({
  types: Object.keys(typesOf(options)),
  profile: options.profile,
  doubleClickSeconds: options.doubleClickSeconds,
  visitMinutes: options.visitMinutes,
  timeZone: options.timeZone,
  dnt: options.dnt,
  excludedAddresses: options.excludedAddresses,
  retentionYears: options.retentionYears,
});

export const createSettings = ({ strapi }: { strapi: Core.Strapi }): SettingsService => {
  const options = parseOptions(strapi.config.get('plugin::view-counter'));
  const defaults = effectiveSettings(defaultsOf(options), {});
  // A caller's transaction may be over before a read that nobody awaits has its turn: it must not join it.
  const outsideTransactions = AsyncLocalStorage.snapshot();
  const isType = (uid: string) => Object.hasOwn(strapi.contentTypes, uid);
  let overrides: Overrides = {};
  let current = effectiveSettings(defaults, overrides);
  let readAt = Date.now();
  let saves = 0;

  const hold = (next: Overrides): Settings => {
    overrides = next;
    const { types, ...rest } = effectiveSettings(defaults, overrides);
    current = { ...rest, types: types.filter(isType) };
    return current;
  };
  const refresh = async (): Promise<void> => {
    const savesBefore = saves;
    const result = OVERRIDES_SCHEMA.safeParse(await readOverrides({ strapi }));
    // What was read before a save is older than what that save left here.
    if (saves !== savesBefore) return;
    if (result.success) hold(result.data);
    else strapi.log.warn('The stored settings of the view counter cannot be read; what held before goes on.');
  };
  const refreshLater = (): void => {
    readAt = Date.now();
    void outsideTransactions(refresh).catch((error: unknown) => {
      strapi.log.debug('The settings of the view counter could not be read; they are asked for again later.', error);
    });
  };

  return {
    options: () => options,
    defaults: () => defaults,
    current: () => {
      if (Date.now() - readAt >= REFRESH_MS) refreshLater();
      return current;
    },
    load: async () => {
      const unknown = defaults.types.filter((uid) => !isType(uid));
      if (unknown.length > 0)
        throw new WrongOptions(
          `The options of the plugin "view-counter" count "${unknown.join('", "')}", but there is no such content type.`,
        );
      await refresh();
      const now = Date.now();
      const day = createLocalTime(current.timeZone).dayOf(now);
      await noteChangesSince({ strapi, changesOf: (notes) => changesSince(notes, current), note: { day, now, actor: 'config' } });
    },
    save: async (wanted, actor) => {
      const settings = effectiveSettings(parseSettings(wanted, isType), {});
      const now = Date.now();
      const day = createLocalTime(settings.timeZone).dayOf(now);
      const changes = changesBetween(current, settings);
      const next = overridesOf(settings, defaults);
      await writeOverrides({ strapi, overrides: next, note: { day, now, actor, changes } });
      saves += 1;
      return hold(next);
    },
  };
};
