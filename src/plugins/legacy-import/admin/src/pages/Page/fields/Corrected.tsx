import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useText } from '../../../text/use-text';

type CorrectedProps = {
  /** What is corrected, as its label calls it. */
  what: string;
  /** As it was recognized; '' where nothing was. */
  was: string;
  isReadOnly: boolean;
  onTakeBack: () => void;
};

/** Below a corrected value: what was recognized, and the way back to it. */
export const Corrected = ({ what, was, isReadOnly, onTakeBack }: CorrectedProps) => {
  const t = useText();
  return (
    <Flex gap={2} alignItems="center" tag="p">
      <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {was === '' ? t('one.wasNothing') : t('one.was', { text: was })}
      </Typography>
      {!isReadOnly && (
        <IconButton size="XS" variant="ghost" label={t('one.takeBack', { what })} onClick={onTakeBack}>
          <ArrowsCounterClockwise />
        </IconButton>
      )}
    </Flex>
  );
};
