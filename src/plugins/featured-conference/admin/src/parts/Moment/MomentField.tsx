import { DateTimePicker, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../text/use-text';

type MomentFieldProps = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  /** ISO 8601; null where none is chosen. */
  value: string | null;
  onChange: (value: string | null) => void;
};

const STEP_MINUTES = 15;

/** A moment on the clock of this browser. */
export const MomentField = ({ name, label, hint, error, value, onChange }: MomentFieldProps) => {
  const t = useText();
  const { locale } = useIntl();
  return (
    <Field.Root name={name} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <DateTimePicker
        locale={locale}
        step={STEP_MINUTES}
        dateLabel={t('moment.date', { field: label })}
        timeLabel={t('moment.time', { field: label })}
        clearLabel={t('moment.clear')}
        value={value === null ? null : new Date(value)}
        onChange={(date) => onChange(date?.toISOString() ?? null)}
        onClear={() => onChange(null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
