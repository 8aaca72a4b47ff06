import { Button, Dialog, Flex } from '@strapi/design-system';
import { Eye, Pencil, Trash } from '@strapi/icons';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Pin } from '../../../../../shared/contracts';
import type { Api } from '../../../data/api';
import { errorText } from '../../../data/error-text';
import { announcePinsChanged } from '../../../data/pins-changed';
import { useApi } from '../../../data/use-api';
import { PERMISSIONS } from '../../../permissions';
import { draftOf, inputOf } from '../../../pin/draft';
import { useText, type TextKey } from '../../../text/use-text';

/** Does one thing to a pin and says how it went. */
const useChange = () => {
  const t = useText();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const change = async (act: (api: Api) => Promise<unknown>, done: TextKey) => {
    setBusy(true);
    try {
      await act(api);
      toggleNotification({ type: 'success', message: t(done) });
      announcePinsChanged();
    } catch (error) {
      toggleNotification({ type: 'danger', title: t('pin.failed'), message: errorText(error) || t('problem.offline') });
      setBusy(false);
    }
  };
  return { isBusy, change };
};

const RemoveDialog = ({ name, onConfirm, onClose }: { name: string; onConfirm: () => void; onClose: () => void }) => {
  const t = useText();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{t('remove.title')}</Dialog.Header>
        <Dialog.Body>{t('remove.body', { name })}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {t('cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth variant="danger-light" onClick={onConfirm}>
              {t('remove.confirm')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

type PinActionsProps = { pin: Pin; onEdit: () => void; onPreview: (pin: Pin) => void };

export const PinActions = ({ pin, onEdit, onPreview }: PinActionsProps) => {
  const t = useText();
  const { allowedActions } = useRBAC(PERMISSIONS.pin);
  const { isBusy, change } = useChange();
  const [isRemoving, setRemoving] = useState(false);
  const name = pin.event?.name ?? t('pins.deleted');
  const toggle = (api: Api) => api.updatePin(pin.documentId, { ...inputOf(draftOf(pin)), isActive: !pin.isActive });
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={t('pins.actions', { name })}>
      {pin.phase === 'planned' && (
        <Button size="S" variant="tertiary" startIcon={<Eye />} onClick={() => onPreview(pin)}>
          {t('pins.preview.start')}
        </Button>
      )}
      {allowedActions.canPin && (
        <>
          <Button size="S" variant="tertiary" startIcon={<Pencil />} onClick={onEdit}>
            {t('pins.change')}
          </Button>
          {pin.event && (
            <Button
              size="S"
              variant="tertiary"
              disabled={isBusy}
              onClick={() => void change(toggle, pin.isActive ? 'pins.off.done' : 'pins.on.done')}
            >
              {t(pin.isActive ? 'pins.off' : 'pins.on')}
            </Button>
          )}
          <Button size="S" variant="danger-light" startIcon={<Trash />} disabled={isBusy} onClick={() => setRemoving(true)}>
            {t('pins.remove')}
          </Button>
        </>
      )}
      {isRemoving && (
        <RemoveDialog
          name={name}
          onClose={() => setRemoving(false)}
          onConfirm={() => void change((api) => api.removePin(pin.documentId), 'pins.removed')}
        />
      )}
    </Flex>
  );
};
