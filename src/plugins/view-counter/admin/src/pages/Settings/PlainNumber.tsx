import { Box, Field, NumberInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../text/use-text';
import type { BOUNDS } from './setting-problems';
import type { PartProps } from './SettingsForm';

type PlainNumberProps = PartProps & { name: keyof typeof BOUNDS };

/** One setting that is a whole number; an emptied field is no number and cannot be saved. */
export const PlainNumber = ({ name, settings, problems, isReadOnly, onChange }: PlainNumberProps) => {
  const t = useText();
  const { locale } = useIntl();
  const problem = problems[name];
  const value = Number.isNaN(settings[name]) ? undefined : settings[name];
  return (
    <Box maxWidth="40rem">
      <Field.Root name={name} hint={t(`setting.${name}.hint`)} error={problem ? t(problem) : undefined}>
        <Field.Label>{t(`setting.${name}`)}</Field.Label>
        <NumberInput
          locale={locale}
          disabled={isReadOnly}
          value={value}
          onValueChange={(next) => onChange({ [name]: next ?? Number.NaN })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Box>
  );
};
