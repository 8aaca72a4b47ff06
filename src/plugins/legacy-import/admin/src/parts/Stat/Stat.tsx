import { Flex, Typography } from '@strapi/design-system';

type StatProps = { label: string; value: string; note?: string; noteColor?: 'neutral600' | 'success600' | 'danger600'; isSmall?: boolean };

/** One number and what it counts. */
export const Stat = ({ label, value, note, noteColor = 'neutral600', isSmall = false }: StatProps) => (
  <Flex tag="dl" direction="column" alignItems="flex-start" gap={isSmall ? 0 : 1} minWidth={0}>
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {label}
    </Typography>
    <Typography tag="dd" variant={isSmall ? 'beta' : 'alpha'} textColor="neutral800" lineHeight="1.2">
      {value}
    </Typography>
    {note && (
      <Typography tag="dd" variant="pi" textColor={noteColor}>
        {note}
      </Typography>
    )}
  </Flex>
);
