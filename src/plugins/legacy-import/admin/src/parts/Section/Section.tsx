import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type SectionProps = { title: string; note?: string; action?: ReactNode; children: ReactNode };

/** A titled card of a page. */
export const Section = ({ title, note, action, children }: SectionProps) => (
  <Box tag="section" aria-label={title} background="neutral0" shadow="tableShadow" hasRadius padding={6}>
    <Flex justifyContent="space-between" alignItems="flex-start" gap={4} paddingBottom={4}>
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth={0}>
        <Typography variant="delta" tag="h2">
          {title}
        </Typography>
        {note && (
          <Typography variant="pi" textColor="neutral600">
            {note}
          </Typography>
        )}
      </Flex>
      {action}
    </Flex>
    {children}
  </Box>
);
