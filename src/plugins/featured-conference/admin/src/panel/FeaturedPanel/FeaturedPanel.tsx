import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Pin } from '../../../../shared/contracts';
import { PINS_PATH } from '../../data/addresses';
import { usePinsRevision } from '../../data/pins-changed';
import { useLoaded } from '../../data/use-loaded';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import type { DraftEvent } from '../../pin/draft';
import { EventPinDialog } from '../../pin/PinDialog/EventPinDialog';
import { useText } from '../../text/use-text';
import { groupExplanations } from '../standing';
import { PanelPins } from './PanelPins';
import { Reason } from './Reason';

type FeaturedPanelProps = {
  eventUid: string;
  event: DraftEvent;
  /** Changes with what was saved or published: the answer may be another. */
  version: string;
};

type Dialog = { pin: Pin | null };

/** Whether and why the event is in the block now, comes next, or is there no longer; and how to change that. */
export const FeaturedPanel = ({ eventUid, event, version }: FeaturedPanelProps) => {
  const t = useText();
  const revision = usePinsRevision();
  const { allowedActions } = useRBAC(PERMISSIONS.pin);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { documentId } = event;
  const loaded = useLoaded(`${documentId} ${version} ${revision}`, (api, signal) => api.explain(documentId, signal));
  if (loaded.state === 'loading') return <Typography textColor="neutral600">{t('loading')}</Typography>;
  if (loaded.state === 'failed') return <Problem title={t('panel.failed')} error={loaded.error} onRetry={loaded.reload} />;
  const { explanations, pins, mayBePinned } = loaded.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {groupExplanations(explanations).map(({ locales, explanation }) => (
        <Reason key={locales.join(' ')} locales={locales} explanation={explanation} pins={pins} eventUid={eventUid} />
      ))}
      <PanelPins pins={pins} canPin={allowedActions.canPin === true} onEdit={(pin) => setDialog({ pin })} />
      {allowedActions.canPin && mayBePinned && (
        <Button fullWidth variant="secondary" onClick={() => setDialog({ pin: null })}>
          {t('panel.pin')}
        </Button>
      )}
      {allowedActions.canPin && !mayBePinned && (
        <Typography variant="pi" textColor="neutral600">
          {t('action.publishFirst')}
        </Typography>
      )}
      <Typography tag={Link} variant="pi" textColor="primary600" to={PINS_PATH}>
        {t('panel.all')}
      </Typography>
      {dialog && <EventPinDialog pin={dialog.pin} event={event} onClose={() => setDialog(null)} />}
    </Flex>
  );
};
