import { Button, Loader, Modal } from '@strapi/design-system';
import type { Batch } from '../../../../../shared/contracts';
import { useLoaded } from '../../../data/use-loaded';
import { Problem } from '../../../parts/Problem/Problem';
import { useText } from '../../../text/use-text';
import { UndoPreview } from './UndoPreview';

type UndoDialogProps = { batch: Batch; isBusy: boolean; onClose: () => void; onConfirm: () => Promise<void> };

/** Shows what would go and what would stay before a batch is taken back. */
export const UndoDialog = ({ batch, isBusy, onClose, onConfirm }: UndoDialogProps) => {
  const t = useText();
  const loaded = useLoaded(`undo ${batch.id}`, (api, signal) => api.previewUndo(batch.id, signal));
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('undo.title', { name: batch.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {loaded.state === 'loading' && <Loader>{t('undo.loading')}</Loader>}
          {loaded.state === 'failed' && <Problem title={t('undo.failed')} error={loaded.error} onRetry={loaded.reload} />}
          {loaded.state === 'ready' && <UndoPreview report={loaded.data} locale={batch.locale} />}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="danger" loading={isBusy} disabled={loaded.state !== 'ready'} onClick={() => void onConfirm()}>
            {t('undo.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
