import { Pin } from '@strapi/icons';
import { unstable_useDocumentLayout as useDocumentLayout, useRBAC } from '@strapi/strapi/admin';
import { useMemo, type ReactNode } from 'react';
import { isEventType } from '../data/event-type';
import { PERMISSIONS } from '../permissions';
import { EventPinFields } from '../pin/PinDialog/EventPinDialog';
import { useText } from '../text/use-text';

/** What the content manager hands to an action of a document, on its form and in each row of a list. */
type ActionProps = { model: string; documentId?: string; document?: { documentId?: string } };

type ModalProps = { onClose: () => void };

type Action = {
  label: string;
  icon: ReactNode;
  position: ('header' | 'table-row')[];
  dialog: { type: 'modal'; title: string; content: (props: ModalProps) => ReactNode };
};

/** "Pin to the featured block": on an event's form and in the rows of the list of events. */
export const usePinAction = ({ model, documentId, document }: ActionProps): Action | null => {
  const t = useText();
  const { edit } = useDocumentLayout(model);
  const { allowedActions } = useRBAC(PERMISSIONS.pin);
  const id = document?.documentId ?? documentId;
  const stored = document && (document as Record<string, unknown>)[edit.settings.mainField];
  const name = typeof stored === 'string' ? stored : '';
  // The same component from one drawing to the next: a new one would forget what was typed.
  const Content = useMemo(
    () =>
      ({ onClose }: ModalProps) => <EventPinFields event={{ documentId: id ?? '', name }} onClose={onClose} />,
    [id, name],
  );
  if (!id || !isEventType(edit.options) || !allowedActions.canPin) return null;
  return {
    label: t('action.pin'),
    icon: <Pin />,
    position: ['header', 'table-row'],
    dialog: { type: 'modal', title: t('pin.title.new'), content: Content },
  };
};
