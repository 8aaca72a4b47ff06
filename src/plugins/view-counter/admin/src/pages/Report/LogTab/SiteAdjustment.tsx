import type { SiteReads } from '../../../../../shared/public-contract';
import { AdjustDialog } from '../../../adjust/AdjustDialog/AdjustDialog';
import type { Adjustable } from '../../../adjust/adjustable';
import { useLoaded } from '../../../data/use-loaded';
import { Problem } from '../../../parts/Problem/Problem';
import { useText, type Text } from '../../../text/use-text';

const SITE = { uid: '', documentId: '', locale: '' };

const adjustablesOf = ({ total }: SiteReads, t: Text): Adjustable[] => [
  { ...SITE, metric: 'views', shown: total.views, name: t('adjust.site.views') },
  { ...SITE, metric: 'visits', shown: total.visits, name: t('adjust.site.visits') },
];

/** Corrects the totals of the whole site, once the numbers shown now are known. */
export const SiteAdjustment = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const t = useText();
  const loaded = useLoaded('overview', (api, signal) => api.overview(signal));
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed') return <Problem title={t('widget.failed')} error={loaded.error} onRetry={loaded.reload} />;
  return (
    <AdjustDialog
      adjustables={adjustablesOf(loaded.data.site, t)}
      onClose={onClose}
      onDone={() => {
        onClose();
        onDone();
      }}
    />
  );
};
