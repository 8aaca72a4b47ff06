import { Modal, Typography } from '@strapi/design-system';
import type { Pin, PinReport } from '../../../../shared/contracts';
import type { Api } from '../../data/api';
import { useLoaded } from '../../data/use-loaded';
import { Problem } from '../../parts/Problem/Problem';
import { useText } from '../../text/use-text';
import type { DraftEvent } from '../draft';
import { PinDialog } from './PinDialog';
import { PinFields } from './PinFields';

type Known = { event: DraftEvent; locales: PinReport['locales']; mayBePinned: boolean };

/** An entry tells its name only; the event's own end makes a better suggestion than a week. */
const readKnown = async (api: Api, event: DraftEvent, signal: AbortSignal): Promise<Known> => {
  const [found, { locales }, { mayBePinned }] = await Promise.all([
    api.events(event.name, signal),
    api.pins(signal),
    api.explain(event.documentId, signal),
  ]);
  return { event: found.find(({ documentId }) => documentId === event.documentId) ?? event, locales, mayBePinned };
};

const useKnown = (event: DraftEvent) => useLoaded(`pin ${event.documentId}`, (api, signal) => readKnown(api, event, signal));

type EventPinProps = { event: DraftEvent; onClose: () => void };

/** The body and the footer of a dialog that pins this event. */
export const EventPinFields = ({ event, onClose }: EventPinProps) => {
  const t = useText();
  const known = useKnown(event);
  if (known.state === 'ready' && known.data.mayBePinned)
    return <PinFields locales={known.data.locales} pin={null} event={known.data.event} onClose={onClose} />;
  return (
    <Modal.Body>
      {known.state === 'loading' && <Typography textColor="neutral600">{t('loading')}</Typography>}
      {known.state === 'failed' && <Problem title={t('pin.notLoaded')} error={known.error} onRetry={known.reload} />}
      {known.state === 'ready' && <Typography>{t('action.publishFirst')}</Typography>}
    </Modal.Body>
  );
};

/** A dialog on an event's own page: a new pin of it, or one that it has. */
export const EventPinDialog = ({ pin, event, onClose }: EventPinProps & { pin: Pin | null }) => {
  const known = useKnown(event);
  if (known.state !== 'ready') return null;
  return <PinDialog locales={known.data.locales} pin={pin} event={known.data.event} onClose={onClose} />;
};
