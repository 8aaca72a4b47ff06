import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { BatchAct } from '../../data/api';
import { useApi } from '../../data/use-api';
import { useSaid } from '../../data/use-said';
import { useText } from '../../text/use-text';

type Acts = {
  /** What was asked for and not answered yet. */
  busy: BatchAct | null;
  /** True where the server took it. */
  perform(act: BatchAct): Promise<boolean>;
};

/** Sends what a person wants done to a batch, and says how that went. */
export const useActs = (batchId: string, onChanged: () => void): Acts => {
  const t = useText();
  const api = useApi();
  const said = useSaid();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<BatchAct | null>(null);
  const perform = async (act: BatchAct): Promise<boolean> => {
    setBusy(act);
    try {
      await api.act(batchId, act);
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', title: t('act.failed'), message: said(error) || t('problem.offline') });
      return false;
    } finally {
      setBusy(null);
      onChanged();
    }
  };
  return { busy, perform };
};
