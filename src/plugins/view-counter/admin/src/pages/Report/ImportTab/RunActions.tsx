import { Button, Dialog } from '@strapi/design-system';
import { ArrowsCounterClockwise, Play } from '@strapi/icons';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ImportRun } from '../../../../../shared/contracts';
import type { Api } from '../../../data/api';
import { errorText } from '../../../data/error-text';
import { useApi } from '../../../data/use-api';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

type RunActionsProps = { run: ImportRun; onChanged: () => void };
type Act = 'undo' | 'resume';

const DOING: Record<Act, (api: Api, id: number) => Promise<unknown>> = {
  undo: (api, id) => api.undoImport(id),
  resume: (api, id) => api.resumeImport(id),
};

const ICONS = { undo: <ArrowsCounterClockwise />, resume: <Play /> };

const POSSIBLE: Record<ImportRun['state'], readonly Act[]> = {
  running: [],
  interrupted: ['resume', 'undo'],
  finished: ['undo'],
  undone: [],
};

/** Undoing takes back exactly what the run added; resuming goes on where it stopped. Both ask first. */
export const RunActions = ({ run, onChanged }: RunActionsProps) => {
  const t = useText();
  const api = useApi();
  const { number } = useFormats();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<Act | null>(null);
  const perform = async (act: Act) => {
    setBusy(act);
    try {
      await DOING[act](api, run.id);
      toggleNotification({ type: 'success', message: t(`runs.${act}.done`) });
    } catch (error) {
      toggleNotification({ type: 'danger', message: t(`runs.${act}.failed`, { text: errorText(error) }) });
    }
    setBusy(null);
    onChanged();
  };
  return (
    <>
      {POSSIBLE[run.state].map((act) => (
        <Dialog.Root key={act}>
          <Dialog.Trigger>
            <Button variant={act === 'undo' ? 'danger-light' : 'secondary'} size="S" startIcon={ICONS[act]} loading={busy === act}>
              {t(`runs.${act}`)}
            </Button>
          </Dialog.Trigger>
          <ConfirmDialog title={t(`runs.${act}`)} variant={act === 'undo' ? 'danger' : 'default'} onConfirm={() => perform(act)}>
            {t(`runs.${act}.confirm`, { id: run.id, changed: number(run.changed) })}
          </ConfirmDialog>
        </Dialog.Root>
      ))}
    </>
  );
};
