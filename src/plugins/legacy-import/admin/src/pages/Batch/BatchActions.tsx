import { Button, Dialog, Flex } from '@strapi/design-system';
import { ArrowsCounterClockwise, Magic, Play, Rocket, Stop } from '@strapi/icons';
import { ConfirmDialog, useRBAC } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import type { Batch } from '../../../../shared/contracts';
import { actsOf, nextActOf, RIGHT_OF, type Act } from '../../batch/standing';
import { PERMISSIONS } from '../../permissions';
import { useFormats } from '../../text/use-formats';
import { useText, type TextKey } from '../../text/use-text';
import { RemoveBatch } from './RemoveBatch';
import { ReportButtons } from './ReportButtons';
import { UndoDialog } from './UndoDialog/UndoDialog';
import { useActs } from './use-acts';

type Plain = Exclude<Act, 'upload' | 'undo' | 'remove' | 'report'>;

const ICONS: Record<Plain, ReactNode> = { recognize: <Magic />, import: <Rocket />, stop: <Stop />, resume: <Play /> };

const isPlain = (act: Act): act is Plain => act in ICONS;

const labelOf = (act: Plain, { publish, state }: Batch): TextKey => {
  if (act === 'import') return publish ? 'act.import.publish' : 'act.import';
  if (act === 'recognize' && state !== 'open') return 'act.recognize.again';
  return `act.${act}`;
};

/** What the person at the screen may do. */
const useMay = (batch: Batch): ((act: Act) => boolean) => {
  const { allowedActions } = useRBAC([...PERMISSIONS.import, ...PERMISSIONS.undo]);
  const rights = { read: true, import: allowedActions.canImport, undo: allowedActions.canUndo };
  const acts = actsOf(batch);
  return (act) => acts.includes(act) && rights[RIGHT_OF[act]] === true;
};

type ImportButtonProps = { batch: Batch; label: string; isBusy: boolean; onConfirm: () => void };

/** Publishing is asked about: readers see it at once. */
const PublishButton = ({ batch, label, isBusy, onConfirm }: ImportButtonProps) => {
  const t = useText();
  const { number } = useFormats();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button startIcon={ICONS.import} loading={isBusy}>
          {label}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={label} variant="default" onConfirm={onConfirm}>
        {t('act.import.publish.confirm', { count: number(batch.pages.recognized) })}
      </ConfirmDialog>
    </Dialog.Root>
  );
};

type BatchActionsProps = { batch: Batch; isUploading: boolean; onChanged: () => void };

export const BatchActions = ({ batch, isUploading, onChanged }: BatchActionsProps) => {
  const t = useText();
  const may = useMay(batch);
  const { busy, perform } = useActs(batch.id, onChanged);
  const [isUndoing, setUndoing] = useState(false);
  const plain = actsOf(batch).filter(isPlain).filter(may);
  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end">
      {may('report') && <ReportButtons batch={batch} />}
      {may('remove') && <RemoveBatch batch={batch} />}
      {may('undo') && (
        <Button variant="danger-light" startIcon={<ArrowsCounterClockwise />} onClick={() => setUndoing(true)}>
          {t('act.undo')}
        </Button>
      )}
      {[...plain].reverse().map((act) => {
        const label = t(labelOf(act, batch));
        const isBusy = busy === act;
        if (act === 'import' && batch.publish)
          return <PublishButton key={act} batch={batch} label={label} isBusy={isBusy} onConfirm={() => void perform(act)} />;
        return (
          <Button
            key={act}
            variant={act === nextActOf(batch) ? 'default' : 'secondary'}
            startIcon={ICONS[act]}
            loading={isBusy}
            disabled={isUploading || (act === 'recognize' && batch.files.pages + batch.files.others === 0)}
            onClick={() => void perform(act)}
          >
            {label}
          </Button>
        );
      })}
      {isUndoing && (
        <UndoDialog
          batch={batch}
          isBusy={busy === 'undo'}
          onClose={() => setUndoing(false)}
          onConfirm={async () => {
            if (await perform('undo')) setUndoing(false);
          }}
        />
      )}
    </Flex>
  );
};
