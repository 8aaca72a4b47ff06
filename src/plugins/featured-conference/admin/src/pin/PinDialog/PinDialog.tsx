import { Modal } from '@strapi/design-system';
import type { Pin, PinReport } from '../../../../shared/contracts';
import { useText } from '../../text/use-text';
import type { DraftEvent } from '../draft';
import { PinFields } from './PinFields';

type PinDialogProps = {
  locales: PinReport['locales'];
  /** The pin to change; null for a new one. */
  pin: Pin | null;
  /** The event of a new pin; null where an editor is to choose it. */
  event?: DraftEvent | null;
  onClose: () => void;
};

export const PinDialog = ({ locales, pin, event = null, onClose }: PinDialogProps) => {
  const t = useText();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t(pin === null ? 'pin.title.new' : 'pin.title.change')}</Modal.Title>
        </Modal.Header>
        <PinFields locales={locales} pin={pin} event={event} onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
};
