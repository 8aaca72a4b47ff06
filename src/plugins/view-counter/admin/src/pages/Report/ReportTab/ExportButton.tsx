import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ReportQuery } from '../../../../../shared/contracts';
import type { CsvKind } from '../../../data/api';
import { errorText } from '../../../data/error-text';
import { useApi } from '../../../data/use-api';
import { PERMISSIONS } from '../../../permissions';
import { useText } from '../../../text/use-text';

/** Hands a file to the browser under a name. */
const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Saves what a section shows as CSV; for roles that may export. */
export const ExportButton = ({ query, kind }: { query: ReportQuery; kind: CsvKind }) => {
  const t = useText();
  const api = useApi();
  const { allowedActions } = useRBAC(PERMISSIONS.export);
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  if (!allowedActions.canExport) return null;

  const run = async () => {
    setBusy(true);
    try {
      save(await api.csv({ ...query, kind }), `${t(`csv.${kind}`)}-${query.from}-${query.to}.csv`);
    } catch (error) {
      toggleNotification({ type: 'danger', message: t('csv.failed', { text: errorText(error) }) });
    }
    setBusy(false);
  };
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Download />}
      loading={isBusy}
      onClick={() => void run()}
      aria-label={t(`csv.${kind}.label`)}
    >
      {t('csv')}
    </Button>
  );
};
