import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { DocumentReads } from '../../../../shared/contracts';
import { AdjustDialog } from '../../adjust/AdjustDialog/AdjustDialog';
import type { Adjustable } from '../../adjust/adjustable';
import { reportAddress } from '../../data/report-address';
import { useLoaded } from '../../data/use-loaded';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import { useText, type Text } from '../../text/use-text';
import { PanelNumbers } from './PanelNumbers';
import { PanelFiltered } from './PanelFiltered';

type ViewsPanelProps = { uid: string; documentId: string; locale: string };

/** One number per language; the one being edited first. An entry that was never read has none yet, and may get one. */
const adjustablesOf = (reads: DocumentReads, locale: string, t: Text): Adjustable[] => {
  const counted = reads.locales.map(({ locale: code, shown }) => ({ code, shown }));
  const all = counted.some(({ code }) => code === locale) ? counted : [{ code: locale, shown: 0 }, ...counted];
  return all
    .sort((one, other) => Number(other.code === locale) - Number(one.code === locale))
    .map(({ code, shown }) => ({
      uid: reads.uid,
      documentId: reads.documentId,
      locale: code,
      metric: 'views',
      shown,
      name: code === '' ? t('panel.allLanguages') : code,
    }));
};

const PanelLinks = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const t = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag={Link} variant="pi" textColor="primary600" to={reportAddress({ uid })}>
        {t('panel.report')}
      </Typography>
      <Typography tag={Link} variant="pi" textColor="primary600" to={reportAddress({ tab: 'log', uid, documentId })}>
        {t('panel.log')}
      </Typography>
    </Flex>
  );
};

export const ViewsPanel = ({ uid, documentId, locale }: ViewsPanelProps) => {
  const t = useText();
  const [isAdjusting, setAdjusting] = useState(false);
  const { allowedActions } = useRBAC(PERMISSIONS.adjust);
  const loaded = useLoaded(`${uid} ${documentId}`, (api, signal) => api.document({ uid, documentId }, signal));
  if (loaded.state === 'loading') return <Typography textColor="neutral600">{t('loading')}</Typography>;
  if (loaded.state === 'failed') return <Problem title={t('panel.failed')} error={loaded.error} onRetry={loaded.reload} />;
  const { data, reload } = loaded;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <PanelNumbers reads={data} locale={locale} />
      <PanelFiltered filtered={data.filtered} />
      <PanelLinks uid={uid} documentId={documentId} />
      {allowedActions.canAdjust && (
        <Box>
          <Button fullWidth variant="secondary" startIcon={<Pencil />} onClick={() => setAdjusting(true)}>
            {t('adjust.open')}
          </Button>
        </Box>
      )}
      {isAdjusting && (
        <AdjustDialog
          adjustables={adjustablesOf(data, locale, t)}
          onClose={() => setAdjusting(false)}
          onDone={() => {
            setAdjusting(false);
            reload();
          }}
        />
      )}
    </Flex>
  );
};
