import type { Settings } from '../../../../shared/contracts';
import type { TextKey } from '../../text/use-text';

export type NumberSetting = 'upcomingDays' | 'recentDays' | 'maxPhotos';

/** The bounds of the server's schema, so that a mistake is seen before it is sent. */
export const BOUNDS: Record<NumberSetting, readonly [min: number, max: number]> = {
  upcomingDays: [0, 365],
  recentDays: [0, 3_650],
  maxPhotos: [0, 50],
};

export type SettingProblems = Partial<Record<keyof Settings, TextKey>>;

const isWithin = (value: number, [min, max]: readonly [number, number]): boolean => Number.isInteger(value) && value >= min && value <= max;

/** Which text says what is wrong with a setting; empty where all of them may be saved. */
export const settingProblems = (settings: Settings): SettingProblems => {
  const wrong = (Object.keys(BOUNDS) as NumberSetting[]).filter((name) => !isWithin(settings[name], BOUNDS[name]));
  return Object.fromEntries([
    ...wrong.map((name) => [name, 'setting.number.wrong'] as const),
    ...(settings.eventTypes.length === 0 ? [['eventTypes', 'setting.eventTypes.none'] as const] : []),
  ]);
};
