import { Box, Flex, Typography } from '@strapi/design-system';
import { useFormats } from '../../../text/use-formats';

type ShareBarProps = { name: string; note?: string; n: number; total: number };

/** A part of a whole: its name, its number, its share, and a bar as long as the share. */
export const ShareBar = ({ name, note, n, total }: ShareBarProps) => {
  const { number, share } = useFormats();
  const ratio = total === 0 ? 0 : n / total;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={4}>
        <Typography textColor="neutral800">{name}</Typography>
        <Typography textColor="neutral800" fontWeight="semiBold" style={{ whiteSpace: 'nowrap' }}>
          {number(n)}{' '}
          <Typography tag="span" variant="pi" textColor="neutral600">
            {share(ratio)}
          </Typography>
        </Typography>
      </Flex>
      <Box background="neutral150" hasRadius height="6px" aria-hidden>
        <Box background="primary600" hasRadius height="6px" width={`${Math.max(ratio * 100, n > 0 ? 0.5 : 0)}%`} />
      </Box>
      {note && (
        <Typography variant="pi" textColor="neutral600">
          {note}
        </Typography>
      )}
    </Flex>
  );
};
