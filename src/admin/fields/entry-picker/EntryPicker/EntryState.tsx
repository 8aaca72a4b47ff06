import { Flex, Status, Typography } from '@strapi/design-system';
import type { Entry } from '../api';
import { usePickerText } from '../use-picker-text';

const VARIANTS = { draft: 'secondary', modified: 'alternative', published: 'success' } as const;

/** The languages of an entry and whether readers can see it, as Strapi shows states elsewhere. */
export const EntryState = ({ entry }: { entry: Entry }) => {
  const t = usePickerText();
  return (
    <Flex gap={2} shrink={0}>
      <Typography variant="pi" textColor="neutral600">
        {entry.locales.join(', ')}
      </Typography>
      {entry.state && (
        <Status variant={VARIANTS[entry.state]} size="XS">
          <Typography tag="span" variant="omega" fontWeight="bold">
            {t(entry.state)}
          </Typography>
        </Status>
      )}
    </Flex>
  );
};
