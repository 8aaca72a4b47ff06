import type { Explanation, Pin } from '../../../shared/contracts';

/** How an event stands to the block. `over`: it was there, or its time has passed, and nothing planned brings it back. */
export type Standing = 'now' | 'next' | 'over' | 'not';

export const standingOf = (explanation: Explanation, pins: readonly Pin[]): Standing => {
  if (explanation.isFeatured) return 'now';
  if (explanation.from !== null) return 'next';
  return explanation.because === 'too-old' || pins.some(({ phase }) => phase === 'expired') ? 'over' : 'not';
};

/** Languages of which the same is true are told of once; in the order in which they came. */
export const groupExplanations = (explanations: readonly Explanation[]): { locales: string[]; explanation: Explanation }[] => {
  const groups = new Map<string, { locales: string[]; explanation: Explanation }>();
  for (const explanation of explanations) {
    const key = JSON.stringify({ ...explanation, locale: '' });
    const group = groups.get(key) ?? { locales: [], explanation };
    groups.set(key, { ...group, locales: [...group.locales, explanation.locale] });
  }
  return [...groups.values()];
};
