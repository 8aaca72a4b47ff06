import type { Settings } from '../../../../shared/contracts';
import type { TextKey } from '../../text/use-text';

type Bounded = 'doubleClickSeconds' | 'visitMinutes' | 'retentionYears';

/** The bounds of the server's schema, so that a mistake is seen before it is sent. */
export const BOUNDS: Record<Bounded, readonly [min: number, max: number]> = {
  doubleClickSeconds: [0, 86_400],
  visitMinutes: [1, 1_440],
  retentionYears: [1, 50],
};

export type SettingProblems = Partial<Record<keyof Settings, TextKey>>;

const isWithin = (value: number, [min, max]: readonly [number, number]): boolean => Number.isInteger(value) && value >= min && value <= max;

/** Which text says what is wrong with a setting; empty where all of them may be saved. */
export const settingProblems = (settings: Settings): SettingProblems => {
  const wrong = (Object.keys(BOUNDS) as Bounded[]).filter((name) => !isWithin(settings[name], BOUNDS[name]));
  return Object.fromEntries([
    ...wrong.map((name) => [name, `setting.${name}.wrong`] as const),
    ...(settings.types.length === 0 ? [['types', 'setting.types.none'] as const] : []),
    ...(settings.timeZone === '' ? [['timeZone', 'setting.timeZone.wrong'] as const] : []),
  ]);
};
