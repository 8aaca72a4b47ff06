import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Scope } from '../../../../../shared/contracts';
import { useTypeName } from '../../../data/use-scope';
import { COMPARISONS, type Comparison, type ReportState } from '../../../range/report-state';
import { useText } from '../../../text/use-text';
import { RangePicker } from './RangePicker';

type FilterBarProps = { state: ReportState; scope: Scope; onChange: (changed: Partial<ReportState>) => void };

/** A select whose first choice is "all": null in the state, since a select has no empty value. */
const ALL = 'all';

type ChoiceProps = { label: string; value: string; onChange: (value: string) => void; children: ReactNode };

const Choice = ({ label, value, onChange, children }: ChoiceProps) => (
  <Box minWidth="18rem">
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(next) => onChange(String(next))}>
        {children}
      </SingleSelect>
    </Field.Root>
  </Box>
);

export const FilterBar = ({ state, scope, onChange }: FilterBarProps) => {
  const t = useText();
  const nameOf = useTypeName(scope.types);
  const orNull = (value: string) => (value === ALL ? null : value);
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end" padding={4} background="neutral0" shadow="tableShadow" hasRadius>
      <RangePicker range={state.range} today={scope.today} onChange={(range) => onChange({ range })} />
      <Choice label={t('filter.type')} value={state.uid ?? ALL} onChange={(value) => onChange({ uid: orNull(value) })}>
        <SingleSelectOption value={ALL}>{t('filter.type.all')}</SingleSelectOption>
        {scope.types.map(({ uid }) => (
          <SingleSelectOption key={uid} value={uid}>
            {nameOf(uid)}
          </SingleSelectOption>
        ))}
      </Choice>
      {scope.locales.length > 1 && (
        <Choice label={t('filter.locale')} value={state.locale ?? ALL} onChange={(value) => onChange({ locale: orNull(value) })}>
          <SingleSelectOption value={ALL}>{t('filter.locale.all')}</SingleSelectOption>
          {scope.locales.map(({ code, name }) => (
            <SingleSelectOption key={code} value={code}>
              {name}
            </SingleSelectOption>
          ))}
        </Choice>
      )}
      <Choice label={t('filter.compare')} value={state.comparison} onChange={(value) => onChange({ comparison: value as Comparison })}>
        {COMPARISONS.map((comparison) => (
          <SingleSelectOption key={comparison} value={comparison}>
            {t(`compare.${comparison}`)}
          </SingleSelectOption>
        ))}
      </Choice>
    </Flex>
  );
};
