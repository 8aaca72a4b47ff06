import { Flex } from '@strapi/design-system';
import { Pagination, useRBAC } from '@strapi/strapi/admin';
import { useState, type RefObject } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PageList } from '../../../../shared/contracts';
import { pageAddress } from '../../data/addresses';
import { PERMISSIONS } from '../../permissions';
import type { QueueKey } from '../../queue/keys';
import { PAGE_SIZES } from '../../queue/queue-state';
import { NONE, stepped, toggled, toggledAll, within, type Selection } from '../../queue/selection';
import { KeyHints } from './KeyHints';
import { PageTable } from './PageTable';
import { SettleBar } from './SettleBar';
import { useQueueKeys } from './use-queue-keys';
import { useSettling } from './use-settling';

type QueueListProps = { list: PageList; search: RefObject<HTMLInputElement>; onChanged: () => void };

/** The pages that were found; several are settled together, from the keyboard too. */
export const QueueList = ({ list: { pages, pagination }, search, onChanged }: QueueListProps) => {
  const navigate = useNavigate();
  const { allowedActions } = useRBAC(PERMISSIONS.import);
  const canSelect = allowedActions.canImport === true;
  const ids = pages.map(({ id }) => id);
  const [selected, setSelection] = useState<Selection>(NONE);
  const [at, setAt] = useState(-1);
  const selection = within(selected, ids);
  const { isBusy, settle } = useSettling(() => {
    setSelection(NONE);
    onChanged();
  });
  const current = pages[at];

  const acts: Record<QueueKey, () => void> = {
    next: () => setAt(stepped(at, 1, pages.length)),
    previous: () => setAt(stepped(at, -1, pages.length)),
    open: () => current && navigate(pageAddress(current.id)),
    select: () => canSelect && current && setSelection(toggled(selection, current.id)),
    settle: () => canSelect && !isBusy && void settle(selection.size > 0 ? [...selection] : current ? [current.id] : [], true),
    search: () => search.current?.focus(),
  };
  useQueueKeys((key) => acts[key]());

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SettleBar
        count={selection.size}
        isBusy={isBusy}
        onSettle={(settled) => void settle([...selection], settled)}
        onClear={() => setSelection(NONE)}
      />
      <PageTable
        rows={pages}
        at={at}
        selection={selection}
        canSelect={canSelect}
        onToggle={(id) => setSelection(toggled(selection, id))}
        onToggleAll={() => setSelection(toggledAll(selection, ids))}
      />
      <KeyHints />
      <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={PAGE_SIZES[1]}>
        <Pagination.PageSize options={PAGE_SIZES.map(String)} />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
};
