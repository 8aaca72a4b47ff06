import { Flex, Typography } from '@strapi/design-system';
import { Bar } from '../../../parts/Bar/Bar';
import { useFormats } from '../../../text/use-formats';

/** A share that is not nothing is drawn. */
const SMALLEST_SEEN = 0.005;

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
      <Bar ratio={n > 0 ? Math.max(ratio, SMALLEST_SEEN) : 0} />
      {note && (
        <Typography variant="pi" textColor="neutral600">
          {note}
        </Typography>
      )}
    </Flex>
  );
};
