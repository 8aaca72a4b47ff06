import type { Core } from '@strapi/strapi';
import type { PinInput, Settings } from '../../../src/plugins/featured-conference/shared/contracts';
import type { TestStrapi } from '../strapi';

type Deps = Pick<TestStrapi, 'strapi'>;

type Clock = { now(): Date };
type Pins = { create(input: PinInput, now: Date): Promise<{ documentId: string }> };
type SettingsService = { defaults(): Settings; save(wanted: unknown): Promise<Settings> };

const service = <Service extends Core.Service>({ strapi }: Deps, name: string): Service =>
  strapi.plugin('featured-conference').service<Service>(name);

/** Puts the clocks of the block and of the front door at this moment; null: lets them go again. */
export const setClock = ({ strapi }: Deps, moment: string | null): void => {
  const now = () => (moment === null ? new Date() : new Date(moment));
  service<Clock>({ strapi }, 'clock').now = now;
  if ('front-door' in strapi.plugins) strapi.plugin('front-door').service<Clock>('clock').now = now;
};

/** A pin as an editor makes one; what is not given is as the form has it. */
export const pin = async (deps: Deps, event: string, input: Partial<PinInput> & { startsAt: string }): Promise<string> => {
  const whole = { isActive: true, endsAt: null, priority: 0, locales: [], overrides: [], note: null, ...input, event };
  const { documentId } = await service<Pins>(deps, 'pins').create(whole, new Date(input.startsAt));
  return documentId;
};

export const saveSettings = async (deps: Deps, changes: Partial<Settings>): Promise<void> => {
  const settings = service<SettingsService>(deps, 'settings');
  await settings.save({ ...settings.defaults(), ...changes });
};
