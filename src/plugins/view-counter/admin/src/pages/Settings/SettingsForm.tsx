import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Settings, SettingsView } from '../../../../shared/contracts';
import { Section } from '../../parts/Section/Section';
import { useText } from '../../text/use-text';
import { CountedTypes } from './CountedTypes';
import { ExcludedAddresses } from './ExcludedAddresses';
import { PlainNumber } from './PlainNumber';
import { PrivacyChoice } from './PrivacyChoice';
import { ProfileChoice } from './ProfileChoice';
import type { SettingProblems } from './setting-problems';
import { TimeZoneField } from './TimeZoneField';

type SettingsFormProps = {
  view: SettingsView;
  settings: Settings;
  problems: SettingProblems;
  isReadOnly: boolean;
  isChanged: boolean;
  onChange: (changed: Partial<Settings>) => void;
};

/** What every part of the form gets. */
export type PartProps = Omit<SettingsFormProps, 'isChanged'>;

export const SettingsForm = ({ isChanged, ...part }: SettingsFormProps) => {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {part.isReadOnly && (
        <Typography textColor="neutral600" tag="p">
          {t('settings.readOnly')}
        </Typography>
      )}
      {isChanged && (
        <Flex role="status" gap={3} alignItems="flex-start" padding={4} background="warning100" borderColor="warning200" hasRadius>
          <WarningCircle fill="warning600" aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
          <Typography>
            <strong>{t('settings.changed')}</strong> {t('settings.changed.note')}
          </Typography>
        </Flex>
      )}
      <Section title={t('setting.types')} note={t('setting.types.note')}>
        <CountedTypes {...part} />
      </Section>
      <Section title={t('settings.rules')} note={t('settings.rules.note')}>
        <ProfileChoice {...part} />
      </Section>
      <Section title={t('settings.privacy')} note={t('settings.privacy.note')}>
        <PrivacyChoice {...part} />
      </Section>
      <Section title={t('setting.excludedAddresses')} note={t('setting.excludedAddresses.note')}>
        <ExcludedAddresses {...part} />
      </Section>
      <Section title={t('settings.calendar')} note={t('settings.calendar.note')}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <TimeZoneField {...part} />
          <PlainNumber {...part} name="retentionYears" />
        </Flex>
      </Section>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t('settings.path', { path: part.view.path })}
      </Typography>
    </Flex>
  );
};
