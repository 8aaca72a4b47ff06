import { Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useState } from 'react';
import type { FilteredCount } from '../../../../shared/contracts';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

/** Reasons are kept per day of the whole site, never per document: the panel says so, since a reader may wonder. */
export const PanelFiltered = ({ filtered }: { filtered: readonly FilteredCount[] }) => {
  const t = useText();
  const { number } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const total = filtered.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="flex-start">
        <TextButton aria-expanded={isOpen} endIcon={isOpen ? <CaretUp /> : <CaretDown />} onClick={() => setOpen(!isOpen)}>
          {t('panel.filtered', { count: number(total) })}
        </TextButton>
      </Flex>
      {isOpen &&
        [...filtered]
          .sort((one, other) => other.n - one.n)
          .map(({ reason, n }) => (
            <Flex key={reason} justifyContent="space-between" alignItems="flex-start" gap={4}>
              <Typography variant="pi" textColor="neutral600">
                {t(`reason.${reason}`)}
              </Typography>
              <Typography variant="pi">{number(n)}</Typography>
            </Flex>
          ))}
      {isOpen && (
        <Typography variant="pi" textColor="neutral600">
          {t('panel.filtered.note')}
        </Typography>
      )}
    </Flex>
  );
};
