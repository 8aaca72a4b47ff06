import { DNT_POLICIES, PROFILES, SETTING_NAMES, type RuleNote } from '../../../shared/contracts';
import type { RuleChange } from '../../../shared/rule-changes';
import { useTypeName } from '../data/use-scope';
import { useText, type Text } from './use-text';

/** A value as the settings page names it. */
const valueText = (t: Text, nameOf: (uid: string) => string, { setting, value }: { setting: string; value: string | null }): string => {
  if (value === null || value === '') return t('rule.none');
  const profile = PROFILES.find((name) => name === value);
  if (setting === 'profile' && profile) return t(`profile.${profile}`);
  const policy = DNT_POLICIES.find((name) => name === value);
  if (setting === 'dnt' && policy) return t(`dnt.${policy}`);
  return setting === 'types' ? value.split(', ').map(nameOf).join(', ') : value;
};

/** Each change of a rule as a sentence: "Cửa sổ nhấp đúp: 30 → 60". */
export const useRuleText = (types: Parameters<typeof useTypeName>[0]): ((change: RuleChange) => string) => {
  const t = useText();
  const nameOf = useTypeName(types);
  return ({ setting, before, after }) => {
    const known = SETTING_NAMES.find((name) => name === setting);
    const name = known ? t(`setting.${known}`) : setting;
    const to = valueText(t, nameOf, { setting, value: after });
    if (before === null) return t('rule.first', { name, to });
    return t('rule.change', { name, from: valueText(t, nameOf, { setting, value: before }), to });
  };
};

/** Counting began where a note names nothing before it: then the list of all rules would say less than one sentence. */
const isBeginning = ({ changes }: RuleNote): boolean => changes.every(({ before }) => before === null);

/** A dated note in one line. */
export const useRuleNoteText = (types: Parameters<typeof useTypeName>[0]): ((note: RuleNote) => string) => {
  const t = useText();
  const ruleText = useRuleText(types);
  return (note) => (isBeginning(note) ? t('notes.beginning') : note.changes.map(ruleText).join('; '));
};
