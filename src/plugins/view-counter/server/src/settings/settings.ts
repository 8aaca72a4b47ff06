import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../shared/contracts';
import { parseOptions, typesOf, type Options } from '../config';

export type SettingsService = {
  /** What the configuration file says. */
  options(): Options;
  /** What holds now; never waits. */
  current(): Settings;
};

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
  const defaults = defaultsOf(options);
  return { options: () => options, current: () => defaults };
};
