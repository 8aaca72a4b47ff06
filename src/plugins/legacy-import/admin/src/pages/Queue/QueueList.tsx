import { Flex } from '@strapi/design-system';
import { Pagination, useRBAC } from '@strapi/strapi/admin';
import type { RefObject } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PageList } from '../../../../shared/contracts';
import { pageAddress } from '../../data/addresses';
import { PERMISSIONS } from '../../permissions';
import type { QueueKey } from '../../queue/keys';
import { PAGE_SIZES } from '../../queue/queue-state';
import { meantBy, placeAfter } from '../../queue/place';
import { NONE, toggled, toggledAll, within, type Selection } from '../../queue/selection';
import { KeyHints } from './KeyHints';
import { PageTable } from './PageTable';
import { SettleBar } from './SettleBar';
import { usePlace } from './use-place';
import { useQueueKeys } from './use-queue-keys';
import { useSettling } from './use-settling';

type QueueListProps = { list: PageList; search: RefObject<HTMLInputElement>; onChanged: () => void };

/** The pages that were found; several are settled together, from the keyboard too. */
export const QueueList = ({ list: { pages, pagination }, search, onChanged }: QueueListProps) => {
  const navigate = useNavigate();
  const { allowedActions } = useRBAC(PERMISSIONS.import);
  const canSelect = allowedActions.canImport === true;
  const ids = pages.map(({ id }) => id);
  const { place, change, now } = usePlace();
  const selection = within(place.selection, ids);
  const select = (next: Selection) => change((before) => ({ ...before, selection: next }));
  const { isBusy, settle } = useSettling(() => {
    select(NONE);
    onChanged();
  });

  const open = () => {
    const id = ids[now().at];
    if (id !== undefined) navigate(pageAddress(id));
  };
  const act = (key: QueueKey) => {
    switch (key) {
      case 'next':
      case 'previous':
        return change((before) => placeAfter(before, key, ids));
      case 'select':
        return canSelect && change((before) => placeAfter(before, key, ids));
      case 'settle':
        return canSelect && !isBusy && void settle(meantBy(now(), ids), true);
      case 'open':
        return open();
      case 'search':
        return search.current?.focus();
    }
  };
  useQueueKeys((key) => void act(key));

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SettleBar
        count={selection.size}
        isBusy={isBusy}
        onSettle={(settled) => void settle([...selection], settled)}
        onClear={() => select(NONE)}
      />
      <PageTable
        rows={pages}
        at={place.at}
        selection={selection}
        canSelect={canSelect}
        onToggle={(id) => select(toggled(selection, id))}
        onToggleAll={() => select(toggledAll(selection, ids))}
      />
      <KeyHints />
      <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={PAGE_SIZES[1]}>
        <Pagination.PageSize options={PAGE_SIZES.map(String)} />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
};
