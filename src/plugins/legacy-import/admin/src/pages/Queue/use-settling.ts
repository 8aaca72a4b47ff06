import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApi } from '../../data/use-api';
import { useSaid } from '../../data/use-said';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

/** Says of several pages at once that they are in order, or that they are not after all. */
export const useSettling = (onDone: () => void) => {
  const t = useText();
  const api = useApi();
  const said = useSaid();
  const { number } = useFormats();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const settle = async (ids: readonly number[], settled: boolean) => {
    if (ids.length === 0) return;
    setBusy(true);
    try {
      const { settled: count } = await api.settleAll(ids, settled);
      toggleNotification({ type: 'success', message: t(settled ? 'settle.done' : 'settle.undone', { count: number(count) }) });
      onDone();
    } catch (error) {
      toggleNotification({ type: 'danger', title: t('settle.failed'), message: said(error) || t('problem.offline') });
    }
    setBusy(false);
  };
  return { isBusy, settle };
};
