import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Batch } from '../../../../shared/contracts';
import type { ReportFormat } from '../../data/api';
import { useApi } from '../../data/use-api';
import { useSaid } from '../../data/use-said';
import { useText } from '../../text/use-text';

const ENDINGS: Record<ReportFormat, string> = { text: 'txt', json: 'json' };

/** Hands a file to the browser under a name. */
const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** The report of a batch, to be read or to be worked with. */
export const ReportButtons = ({ batch }: { batch: Batch }) => {
  const t = useText();
  const api = useApi();
  const said = useSaid();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<ReportFormat | null>(null);
  const download = async (format: ReportFormat) => {
    setBusy(format);
    try {
      save(await api.report(batch.id, format), `${t('report.file')}-${batch.id}.${ENDINGS[format]}`);
    } catch (error) {
      toggleNotification({ type: 'danger', title: t('report.failed'), message: said(error) || t('problem.offline') });
    }
    setBusy(null);
  };
  return (['text', 'json'] as const).map((format) => (
    <Button key={format} variant="tertiary" startIcon={<Download />} loading={busy === format} onClick={() => void download(format)}>
      {t(`report.${format}`)}
    </Button>
  ));
};
