import { SETTING_NAMES, type Settings } from '../../../../shared/contracts';

/** COUNTER Release 5.1, section 7. */
const COUNTER_DOUBLE_CLICK_SECONDS = 30;

export type Overrides = Partial<Settings>;

const textOf = (value: Settings[keyof Settings]): string => (Array.isArray(value) ? value.join('\n') : String(value));

/** The profile of COUNTER has a window of its own; the others use the window as it is set. */
const followProfile = (settings: Settings): Settings =>
  settings.profile === 'counter' ? { ...settings, doubleClickSeconds: COUNTER_DOUBLE_CLICK_SECONDS } : settings;

/** What holds where an administrator has set `overrides` over what the configuration file says. */
export const effectiveSettings = (defaults: Settings, overrides: Overrides): Settings => followProfile({ ...defaults, ...overrides });

/** Only what differs from the file is kept, so that a later change of the file reaches everything nobody has set by hand. */
export const overridesOf = (wanted: Settings, defaults: Settings): Overrides =>
  Object.fromEntries(SETTING_NAMES.filter((name) => textOf(wanted[name]) !== textOf(defaults[name])).map((name) => [name, wanted[name]]));

type Change = { setting: string; before: string | null; after: string | null };

/** Ranges are addresses of people and offices: a note says only how many there are. */
const shownText = (settings: Settings, name: keyof Settings): string =>
  name === 'excludedAddresses' ? String(settings.excludedAddresses.length) : [settings[name]].flat().join(', ');

/** What a dated note says of a change; from null it says what counting began with. */
export const changesBetween = (before: Settings | null, after: Settings): Change[] =>
  SETTING_NAMES.filter((name) => before === null || textOf(before[name]) !== textOf(after[name])).map((name) => ({
    setting: name,
    before: before && shownText(before, name),
    after: shownText(after, name),
  }));

/** What the notes so far, oldest first, say of each setting, beside what holds now: the file may have been changed while nothing ran. */
export const changesSince = (notes: readonly (readonly Change[])[], now: Settings): Change[] => {
  const last = new Map(notes.flat().map(({ setting, after }) => [setting, after]));
  return SETTING_NAMES.filter((name) => last.get(name) !== shownText(now, name)).map((name) => ({
    setting: name,
    before: last.get(name) ?? null,
    after: shownText(now, name),
  }));
};
