import { Button, Dialog } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Batch } from '../../../../shared/contracts';
import { IMPORT_PATH } from '../../data/addresses';
import { useApi } from '../../data/use-api';
import { useSaid } from '../../data/use-said';
import { useText } from '../../text/use-text';

/** Removes a batch of which nothing is in the portal, with its files. */
export const RemoveBatch = ({ batch }: { batch: Batch }) => {
  const t = useText();
  const api = useApi();
  const said = useSaid();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    try {
      await api.removeBatch(batch.id);
      toggleNotification({ type: 'success', message: t('remove.done', { name: batch.name }) });
      navigate(IMPORT_PATH);
    } catch (error) {
      toggleNotification({ type: 'danger', title: t('remove.failed'), message: said(error) || t('problem.offline') });
      setBusy(false);
    }
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />} loading={isBusy}>
          {t('remove.open')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={t('remove.open')} variant="danger-light" onConfirm={remove}>
        {t('remove.confirm', { name: batch.name })}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
