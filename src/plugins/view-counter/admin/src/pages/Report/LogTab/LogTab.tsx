import { Button, Flex, Loader, Tag, Typography } from '@strapi/design-system';
import { Cross, Pencil } from '@strapi/icons';
import { Pagination, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Scope } from '../../../../../shared/contracts';
import { useLoaded } from '../../../data/use-loaded';
import { Problem } from '../../../parts/Problem/Problem';
import { Section } from '../../../parts/Section/Section';
import { PERMISSIONS } from '../../../permissions';
import { useText } from '../../../text/use-text';
import { LogTable } from './LogTable';
import { SiteAdjustment } from './SiteAdjustment';

const PAGE_SIZE = 20;
const PAGE_SIZES = [PAGE_SIZE, 50, 100];

/** The page and the one entry that the address asks for. */
const useLogQuery = () => {
  const [query, setQuery] = useSearchParams();
  const wanted = {
    page: Math.max(1, Number(query.get('page')) || 1),
    pageSize: PAGE_SIZES.find((size) => size === Number(query.get('pageSize'))) ?? PAGE_SIZE,
    uid: query.get('uid') ?? undefined,
    documentId: query.get('documentId') ?? undefined,
  };
  return { wanted, showAll: () => setQuery({ tab: 'log' }) };
};

/** Who changed which number, when and why. */
export const LogTab = ({ scope }: { scope: Scope }) => {
  const t = useText();
  const { wanted, showAll } = useLogQuery();
  const [isAdjusting, setAdjusting] = useState(false);
  const { allowedActions } = useRBAC(PERMISSIONS.adjust);
  const loaded = useLoaded(JSON.stringify(wanted), (api, signal) => api.audit(wanted, signal));
  const adjust = allowedActions.canAdjust && (
    <Button variant="secondary" startIcon={<Pencil />} onClick={() => setAdjusting(true)}>
      {t('adjust.site')}
    </Button>
  );
  return (
    <Section title={t('log.title')} note={t('log.note')} action={adjust}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {wanted.documentId && (
          <Flex>
            <Tag icon={<Cross />} label={t('log.showAll')} onClick={showAll}>
              {t('log.oneEntry')}
            </Tag>
          </Flex>
        )}
        {loaded.state === 'loading' && <Loader>{t('loading')}</Loader>}
        {loaded.state === 'failed' && <Problem title={t('log.failed')} error={loaded.error} onRetry={loaded.reload} />}
        {loaded.state === 'ready' && loaded.data.entries.length === 0 && <Typography textColor="neutral600">{t('log.empty')}</Typography>}
        {loaded.state === 'ready' && loaded.data.entries.length > 0 && (
          <>
            <LogTable entries={loaded.data.entries} scope={scope} />
            {loaded.data.total > PAGE_SIZE && (
              <Pagination.Root pageCount={loaded.data.pageCount} total={loaded.data.total} defaultPageSize={PAGE_SIZE}>
                <Pagination.PageSize options={PAGE_SIZES.map(String)} />
                <Pagination.Links />
              </Pagination.Root>
            )}
          </>
        )}
      </Flex>
      {isAdjusting && <SiteAdjustment onClose={() => setAdjusting(false)} onDone={loaded.reload} />}
    </Section>
  );
};
