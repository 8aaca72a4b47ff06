import { Flex } from '@strapi/design-system';
import { PROFILES, type Profile } from '../../../../shared/contracts';
import { Choices } from '../../parts/Choices/Choices';
import { useText } from '../../text/use-text';
import { PlainNumber } from './PlainNumber';
import type { PartProps } from './SettingsForm';

/** COUNTER's own window; the server sets it, too. */
const COUNTER_SECONDS = 30;

export const ProfileChoice = (part: PartProps) => {
  const t = useText();
  const { settings, isReadOnly, onChange } = part;
  const choose = (profile: Profile) => onChange(profile === 'counter' ? { profile, doubleClickSeconds: COUNTER_SECONDS } : { profile });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Choices
        label={t('setting.profile')}
        choices={PROFILES.map((value) => ({ value, name: t(`profile.${value}`), why: t(`profile.${value}.why`) }))}
        value={settings.profile}
        disabled={isReadOnly}
        onChange={choose}
      />
      {settings.profile === 'custom' && <PlainNumber {...part} name="doubleClickSeconds" />}
      <PlainNumber {...part} name="visitMinutes" />
    </Flex>
  );
};
