import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { NEW_BATCH_PATH } from '../../data/addresses';
import { useText } from '../../text/use-text';

const STEPS = ['drop', 'recognize', 'review', 'import'] as const;

/** What this page is for, step by step, while nothing was imported yet. */
export const NoBatches = ({ mayImport }: { mayImport: boolean }) => {
  const t = useText();
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={8}>
      <Flex direction="column" alignItems="stretch" gap={5} maxWidth="64rem" margin="0 auto">
        <Typography variant="beta" tag="h2">
          {t('empty.title')}
        </Typography>
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {STEPS.map((step, index) => (
            <Flex key={step} tag="li" gap={3} alignItems="flex-start">
              <Typography variant="delta" textColor="primary600" aria-hidden>
                {index + 1}
              </Typography>
              <Typography>{t(`empty.${step}`)}</Typography>
            </Flex>
          ))}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {t('empty.undo')}
        </Typography>
        {mayImport ? (
          <Flex>
            <LinkButton tag={Link} to={NEW_BATCH_PATH} startIcon={<Plus />}>
              {t('new.open')}
            </LinkButton>
          </Flex>
        ) : (
          <Typography>{t('empty.readOnly')}</Typography>
        )}
      </Flex>
    </Box>
  );
};
