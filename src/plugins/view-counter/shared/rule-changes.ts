import type { RuleNote } from './contracts';

export type RuleChange = RuleNote['changes'][number];

const ARROW = ' → ';

/** A change of settings as the audit log keeps it: `profile: counter → custom; doubleClickSeconds: 30 → 60`. */
export const changesToText = (changes: readonly RuleChange[]): string =>
  changes.map(({ setting, before, after }) => `${setting}: ${before ?? ''}${ARROW}${after ?? ''}`).join('; ');

/** The changes of such a text; null for any other text. */
export const changesFromText = (text: string): RuleChange[] | null => {
  const changes = text.split('; ').map((part): RuleChange | null => {
    const match = /^(\w+): (.*) → (.*)$/.exec(part);
    return match ? { setting: match[1] ?? '', before: match[2] || null, after: match[3] || null } : null;
  });
  return changes.every((change) => change !== null) ? changes : null;
};
