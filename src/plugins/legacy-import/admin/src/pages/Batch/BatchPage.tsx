import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router-dom';
import type { Batch } from '../../../../shared/contracts';
import { BatchStatus } from '../../batch/BatchStatus';
import { ProgressLine } from '../../batch/ProgressLine';
import { actsOf, isAtWork } from '../../batch/standing';
import { useFacts } from '../../batch/use-facts';
import { IMPORT_PATH } from '../../data/addresses';
import { useLoaded } from '../../data/use-loaded';
import { usePolling } from '../../data/use-polling';
import { BackLink } from '../../parts/BackLink/BackLink';
import { Problem } from '../../parts/Problem/Problem';
import { Section } from '../../parts/Section/Section';
import { PERMISSIONS } from '../../permissions';
import { useText } from '../../text/use-text';
import { useUpload } from '../../uploads/uploads';
import { BatchActions } from './BatchActions';
import { DoubtsSection } from './DoubtsSection';
import { PagesSection } from './PagesSection';
import { UploadSection } from './UploadSection';

/** What has arrived is counted by the server: asked once more when the last file is there. */
const useReloadAtEnd = (isUploading: boolean, reload: () => void): void => {
  const was = useRef(isUploading);
  useEffect(() => {
    if (was.current && !isUploading) reload();
    was.current = isUploading;
  }, [isUploading, reload]);
};

const NextStep = ({ batch }: { batch: Batch }) => {
  const t = useText();
  return (
    <Section title={t('next.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p">{t(`next.${batch.state}`)}</Typography>
        {batch.problem !== null && (
          <Box background="warning100" padding={4} hasRadius role="alert">
            <Typography>{t('problem.said', { text: batch.problem })}</Typography>
          </Box>
        )}
        <ProgressLine batch={batch} />
      </Flex>
    </Section>
  );
};

type ContentProps = { batch: Batch; reload: () => void };

const Content = ({ batch, reload }: ContentProps) => {
  const t = useText();
  const facts = useFacts();
  const { upload, view, isBusy } = useUpload(batch.id);
  const { allowedActions } = useRBAC(PERMISSIONS.import);
  useReloadAtEnd(isBusy, reload);
  const mayUpload = actsOf(batch).includes('upload') && allowedActions.canImport;
  return (
    <>
      <Layouts.Header
        title={batch.name}
        subtitle={facts(batch)}
        navigationAction={<BackLink to={IMPORT_PATH}>{t('page.title')}</BackLink>}
        secondaryAction={<BatchStatus state={batch.state} />}
        primaryAction={<BatchActions batch={batch} isUploading={isBusy} onChanged={reload} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <NextStep batch={batch} />
          {mayUpload && <UploadSection batch={batch} upload={upload} view={view} />}
          <PagesSection batch={batch} />
          <DoubtsSection batch={batch} />
        </Flex>
      </Layouts.Content>
    </>
  );
};

const Loader = ({ batchId }: { batchId: string }) => {
  const t = useText();
  const loaded = useLoaded(`batch ${batchId}`, (api, signal) => api.batch(batchId, signal));
  const { isBusy } = useUpload(batchId);
  usePolling(loaded, isBusy || (loaded.state === 'ready' && isAtWork(loaded.data)));
  if (loaded.state === 'loading') return <Page.Loading>{t('loading')}</Page.Loading>;
  if (loaded.state === 'ready') return <Content batch={loaded.data} reload={loaded.reload} />;
  return (
    <Layouts.Content>
      <Box paddingTop={8}>
        <Problem title={t('batch.problem')} error={loaded.error} onRetry={loaded.reload} />
      </Box>
    </Layouts.Content>
  );
};

/** One import from its files to its end. */
export const BatchPage = () => {
  const t = useText();
  const { batchId = '' } = useParams();
  return (
    <Page.Main>
      <Page.Title>{t('page.title')}</Page.Title>
      <Loader key={batchId} batchId={batchId} />
    </Page.Main>
  );
};
