import { Checkbox, Field, Flex, Grid, NumberInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../text/use-text';
import type { PartProps } from './PinFields';

const toggled = (chosen: readonly string[], code: string): string[] =>
  chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];

const Languages = ({ form: { draft, change, problemOf }, locales }: PartProps) => {
  const t = useText();
  return (
    <Field.Root name="locales" hint={t('pin.locales.hint')} error={problemOf('locales')}>
      <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('pin.locales')}>
        <Field.Label>{t('pin.locales')}</Field.Label>
        {locales.map(({ code, name }) => (
          <Checkbox
            key={code}
            checked={draft.locales.includes(code)}
            onCheckedChange={() => change({ locales: toggled(draft.locales, code) })}
          >
            {name}
          </Checkbox>
        ))}
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
};

const Priority = ({ form: { draft, change, problemOf } }: PartProps) => {
  const t = useText();
  const { locale } = useIntl();
  return (
    <Field.Root name="priority" hint={t('pin.priority.hint')} error={problemOf('priority')}>
      <Field.Label>{t('pin.priority')}</Field.Label>
      <NumberInput locale={locale} value={draft.priority} onValueChange={(priority) => change({ priority })} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

/** Who sees the pin, and before which other pins. */
export const ReachFields = (part: PartProps) => (
  <Grid.Root gap={4}>
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Languages {...part} />
    </Grid.Item>
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Priority {...part} />
    </Grid.Item>
  </Grid.Root>
);
