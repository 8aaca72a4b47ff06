import { Box, Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useEffect, useMemo, useState } from 'react';
import { useText } from '../../text/use-text';
import type { PartProps } from './SettingsForm';

/** Browsers list some zones under older names (Asia/Saigon), so what is set and what the file says are always among the choices. */
const zonesWith = (...names: string[]): string[] => [...new Set([...names, ...Intl.supportedValuesOf('timeZone')])].sort();

export const TimeZoneField = ({ view, settings, problems, isReadOnly, onChange }: PartProps) => {
  const t = useText();
  const { timeZone: stored } = view.settings;
  const { timeZone: inFile } = view.defaults;
  const zones = useMemo(() => zonesWith(stored, inFile), [stored, inFile]);
  const [text, setText] = useState(settings.timeZone);
  useEffect(() => setText(settings.timeZone), [settings.timeZone]);
  return (
    <Box maxWidth="40rem">
      <Field.Root name="timeZone" hint={t('setting.timeZone.hint')} error={problems.timeZone ? t(problems.timeZone) : undefined}>
        <Field.Label>{t('setting.timeZone')}</Field.Label>
        <Combobox
          disabled={isReadOnly}
          autocomplete={{ type: 'list', filter: 'contains' }}
          placeholder={t('setting.timeZone.wrong')}
          value={settings.timeZone}
          textValue={text}
          onTextValueChange={setText}
          onChange={(timeZone) => onChange({ timeZone: timeZone ?? '' })}
          noOptionsMessage={() => t('setting.timeZone.none')}
        >
          {zones.map((zone) => (
            <ComboboxOption key={zone} value={zone}>
              {zone}
            </ComboboxOption>
          ))}
        </Combobox>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Box>
  );
};
