import { Box, Button, Field, Flex, Tag, TextInput, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { useState } from 'react';
import { isAddressRange } from '../../../../shared/address-range';
import { useText, type TextKey } from '../../text/use-text';
import type { PartProps } from './SettingsForm';

const judge = (range: string, known: readonly string[]): TextKey | null => {
  if (!isAddressRange(range)) return 'setting.excludedAddresses.wrong';
  return known.includes(range) ? 'setting.excludedAddresses.known' : null;
};

/** Addresses whose visits are left out; that is how an office leaves itself out. */
export const ExcludedAddresses = ({ view: { yourAddress }, settings, isReadOnly, onChange }: PartProps) => {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<TextKey | null>(null);
  const { excludedAddresses } = settings;

  const add = (range: string) => {
    const found = judge(range, excludedAddresses);
    setProblem(found);
    if (found) return;
    onChange({ excludedAddresses: [...excludedAddresses, range] });
    setTyped('');
  };
  const remove = (range: string) => onChange({ excludedAddresses: excludedAddresses.filter((other) => other !== range) });

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {excludedAddresses.length === 0 && <Typography textColor="neutral600">{t('setting.excludedAddresses.empty')}</Typography>}
      <Flex gap={2} wrap="wrap">
        {excludedAddresses.map((range) => (
          <Tag
            key={range}
            disabled={isReadOnly}
            icon={<Cross aria-hidden />}
            label={t('setting.excludedAddresses.remove', { range })}
            onClick={() => remove(range)}
          >
            {range}
          </Tag>
        ))}
      </Flex>
      <Field.Root name="excludedAddresses" error={problem ? t(problem) : undefined}>
        <Field.Label>{t('setting.excludedAddresses.new')}</Field.Label>
        <Flex gap={3} wrap="wrap">
          <Box width="28rem">
            <TextInput
              disabled={isReadOnly}
              placeholder="203.0.113.0/24"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && add(typed.trim())}
            />
          </Box>
          <Button variant="secondary" startIcon={<Plus />} disabled={isReadOnly || typed.trim() === ''} onClick={() => add(typed.trim())}>
            {t('setting.excludedAddresses.add')}
          </Button>
          <Button variant="tertiary" disabled={isReadOnly || excludedAddresses.includes(yourAddress)} onClick={() => add(yourAddress)}>
            {t('setting.excludedAddresses.mine', { address: yourAddress })}
          </Button>
        </Flex>
        <Field.Error />
      </Field.Root>
    </Flex>
  );
};
