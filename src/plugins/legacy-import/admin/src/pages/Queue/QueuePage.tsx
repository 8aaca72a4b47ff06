import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { batchAddress, IMPORT_PATH } from '../../data/addresses';
import { BackLink } from '../../parts/BackLink/BackLink';
import { Live } from '../../parts/Live/Live';
import { Problem } from '../../parts/Problem/Problem';
import { SCOPES, type Scope } from '../../queue/queue-state';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';
import { useQueue } from './use-queue';

const Found = ({ queue }: { queue: ReturnType<typeof useQueue> }) => {
  const t = useText();
  const { number } = useFormats();
  const search = useRef<HTMLInputElement>(null);
  const { state, change, loaded } = queue;
  const list = loaded.state === 'ready' ? loaded.data : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <QueueFilters state={state} facets={list?.facets ?? null} onChange={change} search={search} />
      {loaded.state === 'loading' && <Page.Loading>{t('loading')}</Page.Loading>}
      {loaded.state === 'failed' && <Problem title={t('queue.problem')} error={loaded.error} onRetry={loaded.reload} />}
      {list !== null && (
        <>
          <Typography variant="pi" textColor="neutral600">
            {t('queue.total', { count: number(list.pagination.total) })}
          </Typography>
          <Live text={t('queue.total', { count: number(list.pagination.total) })} />
          {list.pages.length === 0 ? (
            <Box padding={6} background="neutral100" hasRadius>
              <Typography tag="p">{t(`queue.empty.${state.scope}`)}</Typography>
            </Box>
          ) : (
            <QueueList list={list} search={search} onChanged={loaded.reload} />
          )}
        </>
      )}
    </Flex>
  );
};

/** Pages of all batches that a person should look at, found by batch, state, doubt and words. */
export const QueuePage = () => {
  const t = useText();
  const queue = useQueue();
  const { state, change } = queue;
  const back = state.batchId === null ? IMPORT_PATH : batchAddress(state.batchId);
  return (
    <Page.Main>
      <Page.Title>{t('queue.title')}</Page.Title>
      <Layouts.Header
        title={t('queue.title')}
        subtitle={t('queue.subtitle')}
        navigationAction={<BackLink to={back}>{t(state.batchId === null ? 'page.title' : 'queue.back')}</BackLink>}
      />
      <Layouts.Content>
        <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
          <Tabs.Root variant="simple" value={state.scope} onValueChange={(scope) => change({ scope: scope as Scope })}>
            <Tabs.List aria-label={t('queue.scope')}>
              {SCOPES.map((scope) => (
                <Tabs.Trigger key={scope} value={scope}>
                  {t(`scope.${scope}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Tabs.Content value={state.scope}>
              <Box paddingTop={5}>
                <Found queue={queue} />
              </Box>
            </Tabs.Content>
          </Tabs.Root>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
