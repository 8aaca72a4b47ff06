import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Batch } from '../../../../shared/contracts';
import { BatchStatus } from '../../batch/BatchStatus';
import { ProgressLine } from '../../batch/ProgressLine';
import { pageCountOf } from '../../batch/standing';
import { useFacts } from '../../batch/use-facts';
import { batchAddress, queueAddress } from '../../data/addresses';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

const Counts = ({ batch }: { batch: Batch }) => {
  const t = useText();
  const { number, bytes } = useFormats();
  const pages = pageCountOf(batch);
  const drafts = batch.pages.created + batch.pages.updated;
  const parts = [
    pages > 0 ? t('batches.pages', { count: number(pages) }) : t('batches.files', { count: number(batch.files.pages) }),
    batch.files.bytes > 0 ? bytes(batch.files.bytes) : null,
    drafts > 0 ? t('batches.made', { count: number(drafts) }) : null,
    batch.pages.failed > 0 ? t('batches.failed', { count: number(batch.pages.failed) }) : null,
  ];
  return <Typography variant="pi">{parts.filter((part) => part !== null).join(' · ')}</Typography>;
};

export const BatchCard = ({ batch }: { batch: Batch }) => {
  const t = useText();
  const { number } = useFormats();
  const facts = useFacts();
  return (
    <Box tag="li" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
          <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0} flex="1">
            <Typography tag="h2" variant="delta">
              <Typography tag={Link} to={batchAddress(batch.id)} variant="delta" textColor="primary600">
                {batch.name}
              </Typography>
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {facts(batch)}
            </Typography>
            <Counts batch={batch} />
          </Flex>
          <Flex direction="column" alignItems="flex-end" gap={2}>
            <BatchStatus state={batch.state} />
            {batch.doubtful > 0 && (
              <Typography tag={Link} to={queueAddress({ batchId: batch.id, doubtful: 'yes' })} variant="pi" textColor="primary600">
                {t('batches.doubtful', { count: number(batch.doubtful) })}
              </Typography>
            )}
          </Flex>
        </Flex>
        <ProgressLine batch={batch} />
        {batch.state === 'interrupted' && (
          <Typography variant="pi" textColor="warning700">
            {t('batches.interrupted')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
};
