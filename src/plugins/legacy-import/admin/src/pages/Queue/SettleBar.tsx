import { Button, Flex, Typography } from '@strapi/design-system';
import { Check, Cross, Eye } from '@strapi/icons';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

type SettleBarProps = { count: number; isBusy: boolean; onSettle: (settled: boolean) => void; onClear: () => void };

/** What is done with the selected rows together. */
export const SettleBar = ({ count, isBusy, onSettle, onClear }: SettleBarProps) => {
  const t = useText();
  const { number } = useFormats();
  if (count === 0) return null;
  return (
    <Flex gap={3} wrap="wrap" padding={3} background="primary100" hasRadius role="group" aria-label={t('settle.label')}>
      <Typography fontWeight="semiBold" aria-live="polite">
        {t('settle.count', { count: number(count) })}
      </Typography>
      <Button size="S" startIcon={<Check />} loading={isBusy} onClick={() => onSettle(true)}>
        {t('settle.do')}
      </Button>
      <Button size="S" variant="tertiary" startIcon={<Eye />} disabled={isBusy} onClick={() => onSettle(false)}>
        {t('settle.undo')}
      </Button>
      <Button size="S" variant="ghost" startIcon={<Cross />} onClick={onClear}>
        {t('settle.clear')}
      </Button>
    </Flex>
  );
};
