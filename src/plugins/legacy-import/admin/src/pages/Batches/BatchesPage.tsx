import { Flex, LinkButton } from '@strapi/design-system';
import { ListSearch, Plus } from '@strapi/icons';
import { Layouts, Page, Pagination, useRBAC } from '@strapi/strapi/admin';
import { Link, useSearchParams } from 'react-router-dom';
import { isAtWork } from '../../batch/standing';
import { NEW_BATCH_PATH, queueAddress } from '../../data/addresses';
import type { BatchList } from '../../data/api';
import { useLoaded } from '../../data/use-loaded';
import { usePolling } from '../../data/use-polling';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import { useText } from '../../text/use-text';
import { BatchCard } from './BatchCard';
import { NoBatches } from './NoBatches';

const PAGE_SIZE = 20;
const PAGE_SIZES = ['10', '20', '50'];

const useBatches = () => {
  const [query] = useSearchParams();
  const page = Math.max(1, Number(query.get('page')) || 1);
  const pageSize = Math.min(100, Math.max(1, Number(query.get('pageSize')) || PAGE_SIZE));
  const loaded = useLoaded(`batches ${page} ${pageSize}`, (api, signal) => api.batches({ page, pageSize }, signal));
  usePolling(loaded, loaded.state === 'ready' && loaded.data.batches.some(isAtWork));
  return loaded;
};

const Cards = ({ list: { batches, pagination } }: { list: BatchList }) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {batches.map((batch) => (
        <BatchCard key={batch.id} batch={batch} />
      ))}
    </Flex>
    {pagination.total > Number(PAGE_SIZES[0]) && (
      <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={PAGE_SIZE}>
        <Pagination.PageSize options={PAGE_SIZES} />
        <Pagination.Links />
      </Pagination.Root>
    )}
  </Flex>
);

const HeaderActions = ({ mayImport }: { mayImport: boolean }) => {
  const t = useText();
  return (
    <Flex gap={2} wrap="wrap">
      <LinkButton tag={Link} to={queueAddress({ doubtful: 'yes' })} variant="tertiary" startIcon={<ListSearch />}>
        {t('queue.title')}
      </LinkButton>
      {mayImport && (
        <LinkButton tag={Link} to={NEW_BATCH_PATH} startIcon={<Plus />}>
          {t('new.open')}
        </LinkButton>
      )}
    </Flex>
  );
};

/** All imports, the newest first; those at work are watched. */
export const BatchesPage = () => {
  const t = useText();
  const { allowedActions } = useRBAC(PERMISSIONS.import);
  const loaded = useBatches();
  const mayImport = allowedActions.canImport === true;
  return (
    <Page.Main>
      <Page.Title>{t('page.title')}</Page.Title>
      <Layouts.Header title={t('page.title')} subtitle={t('page.subtitle')} primaryAction={<HeaderActions mayImport={mayImport} />} />
      <Layouts.Content>
        {loaded.state === 'loading' && <Page.Loading>{t('loading')}</Page.Loading>}
        {loaded.state === 'failed' && <Problem title={t('batches.problem')} error={loaded.error} onRetry={loaded.reload} />}
        {loaded.state === 'ready' && loaded.data.pagination.total === 0 && <NoBatches mayImport={mayImport} />}
        {loaded.state === 'ready' && loaded.data.pagination.total > 0 && <Cards list={loaded.data} />}
      </Layouts.Content>
    </Page.Main>
  );
};
