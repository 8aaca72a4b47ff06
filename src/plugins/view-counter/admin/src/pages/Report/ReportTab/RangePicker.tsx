import { Box, DatePicker, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PRESETS, rangeOf, type Preset, type ReportState } from '../../../range/report-state';
import { useText } from '../../../text/use-text';

const CUSTOM = 'custom';

/** The picker reads a day from UTC, and answers with the beginning of a day of the browser. */
const toPicker = (day: string): Date => new Date(`${day}T00:00:00Z`);
const fromPicker = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

type DayFieldProps = { label: string; day: string; today: string; onChange: (day: string) => void };

const DayField = ({ label, day, today, onChange }: DayFieldProps) => {
  const t = useText();
  const { locale } = useIntl();
  return (
    <Box width="16rem">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <DatePicker
          locale={locale}
          value={toPicker(day)}
          maxDate={toPicker(today)}
          onChange={(date) => date && onChange(fromPicker(date))}
          calendarLabel={label}
          monthSelectLabel={t('range.month')}
          yearSelectLabel={t('range.year')}
        />
      </Field.Root>
    </Box>
  );
};

type RangePickerProps = { range: ReportState['range']; today: string; onChange: (range: ReportState['range']) => void };

/** A named range, or two days. A first day after the last moves the last, and the other way round. */
export const RangePicker = ({ range, today, onChange }: RangePickerProps) => {
  const t = useText();
  const { from, to } = rangeOf(range, today);
  const choose = (value: string) => onChange(value === CUSTOM ? { from, to } : (value as Preset));
  return (
    <>
      <Box minWidth="18rem">
        <Field.Root>
          <Field.Label>{t('range.label')}</Field.Label>
          <SingleSelect value={typeof range === 'string' ? range : CUSTOM} onChange={(value) => choose(String(value))}>
            {PRESETS.map((preset) => (
              <SingleSelectOption key={preset} value={preset}>
                {t(`range.${preset}`)}
              </SingleSelectOption>
            ))}
            <SingleSelectOption value={CUSTOM}>{t('range.custom')}</SingleSelectOption>
          </SingleSelect>
        </Field.Root>
      </Box>
      {typeof range !== 'string' && (
        <>
          <DayField label={t('range.from')} day={from} today={today} onChange={(day) => onChange({ from: day, to: day > to ? day : to })} />
          <DayField label={t('range.to')} day={to} today={today} onChange={(day) => onChange({ from: day < from ? day : from, to: day })} />
        </>
      )}
    </>
  );
};
