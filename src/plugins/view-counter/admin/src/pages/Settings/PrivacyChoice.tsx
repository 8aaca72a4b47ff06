import { DNT_POLICIES } from '../../../../shared/contracts';
import { Choices } from '../../parts/Choices/Choices';
import { useText } from '../../text/use-text';
import type { PartProps } from './SettingsForm';

export const PrivacyChoice = ({ settings, isReadOnly, onChange }: PartProps) => {
  const t = useText();
  return (
    <Choices
      label={t('setting.dnt')}
      choices={DNT_POLICIES.map((value) => ({ value, name: t(`dnt.${value}`), why: t(`dnt.${value}.why`) }))}
      value={settings.dnt}
      disabled={isReadOnly}
      onChange={(dnt) => onChange({ dnt })}
    />
  );
};
