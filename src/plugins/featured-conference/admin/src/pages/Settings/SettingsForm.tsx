import { Box, Checkbox, Field, Flex, Grid, NumberInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Settings, SettingsReport } from '../../../../shared/contracts';
import { Section } from '../../parts/Section/Section';
import { useNames } from '../../text/use-names';
import { useText } from '../../text/use-text';
import { BOUNDS, type NumberSetting, type SettingProblems } from './setting-problems';

type SettingsFormProps = {
  report: SettingsReport;
  settings: Settings;
  problems: SettingProblems;
  isReadOnly: boolean;
  onChange: (changed: Partial<Settings>) => void;
};

const EventTypes = ({ report, settings, problems, isReadOnly, onChange }: SettingsFormProps) => {
  const t = useText();
  const names = useNames();
  const { eventTypes } = settings;
  const toggle = (type: string) =>
    onChange({ eventTypes: eventTypes.includes(type) ? eventTypes.filter((other) => other !== type) : [...eventTypes, type] });
  return (
    <Field.Root name="eventTypes" error={problems.eventTypes ? t(problems.eventTypes) : undefined}>
      <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('setting.eventTypes')}>
        <Grid.Root gap={3}>
          {[...new Set([...report.knownTypes, ...eventTypes])].map((type) => (
            <Grid.Item key={type} col={4} s={6} xs={12}>
              <Checkbox disabled={isReadOnly} checked={eventTypes.includes(type)} onCheckedChange={() => toggle(type)}>
                {names.value(type)}
              </Checkbox>
            </Grid.Item>
          ))}
        </Grid.Root>
        <Field.Error />
      </Flex>
    </Field.Root>
  );
};

/** An emptied field is no number and cannot be saved. */
const PlainNumber = ({ name, settings, problems, isReadOnly, onChange }: SettingsFormProps & { name: NumberSetting }) => {
  const t = useText();
  const { locale } = useIntl();
  const problem = problems[name];
  const [min, max] = BOUNDS[name];
  return (
    <Box maxWidth="40rem">
      <Field.Root name={name} hint={t(`setting.${name}.hint`)} error={problem ? t(problem, { min, max }) : undefined}>
        <Field.Label>{t(`setting.${name}`)}</Field.Label>
        <NumberInput
          locale={locale}
          disabled={isReadOnly}
          value={Number.isNaN(settings[name]) ? undefined : settings[name]}
          onValueChange={(next) => onChange({ [name]: next ?? Number.NaN })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Box>
  );
};

type SwitchSetting = 'autoFallback' | 'requirePhoto' | 'localeFallback';

const YesNo = ({ name, settings, isReadOnly, onChange }: SettingsFormProps & { name: SwitchSetting }) => {
  const t = useText();
  return (
    <Field.Root name={name} hint={t(`setting.${name}.hint`)}>
      <Checkbox disabled={isReadOnly} checked={settings[name]} onCheckedChange={(checked) => onChange({ [name]: checked === true })}>
        {t(`setting.${name}`)}
      </Checkbox>
      <Field.Hint />
    </Field.Root>
  );
};

export const SettingsForm = (part: SettingsFormProps) => {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Section title={t('settings.automatic')} note={t('settings.automatic.note')}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <YesNo {...part} name="autoFallback" />
          <PlainNumber {...part} name="upcomingDays" />
          <PlainNumber {...part} name="recentDays" />
          <YesNo {...part} name="requirePhoto" />
        </Flex>
      </Section>
      <Section title={t('setting.eventTypes')} note={t('setting.eventTypes.note')}>
        <EventTypes {...part} />
      </Section>
      <Section title={t('settings.shown')} note={t('settings.shown.note')}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <YesNo {...part} name="localeFallback" />
          <PlainNumber {...part} name="maxPhotos" />
        </Flex>
      </Section>
    </Flex>
  );
};
