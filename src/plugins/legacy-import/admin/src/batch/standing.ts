import type { Batch, BatchPhase, BatchState } from '../../../shared/contracts';

/** What a person can do to a batch. */
export type Act = 'recognize' | 'import' | 'stop' | 'resume' | 'undo' | 'remove' | 'upload' | 'report';

/** The right that each needs. */
export const RIGHT_OF = {
  upload: 'import',
  recognize: 'import',
  import: 'import',
  stop: 'import',
  resume: 'import',
  remove: 'import',
  undo: 'undo',
  report: 'read',
} as const satisfies Record<Act, 'import' | 'undo' | 'read'>;

/** A page in review may have its draft already. */
const imported = ({ pages }: Batch): number => pages.created + pages.updated + pages.viewBaseMoved + pages.review;

/** Single pages may have been imported before the batch as a whole. */
const wayBack = (batch: Batch): Act => (imported(batch) > 0 ? 'undo' : 'remove');

const possible = (batch: Batch): readonly Act[] => {
  switch (batch.state) {
    case 'open':
      return ['recognize', 'upload', 'remove'];
    case 'recognizing':
    case 'importing':
    case 'undoing':
      return ['stop'];
    case 'recognized':
      return ['import', 'recognize', 'upload', wayBack(batch), 'report'];
    case 'finished':
      return [...(batch.pages.recognized > 0 ? (['import'] as const) : []), 'undo', 'report', 'recognize', 'upload'];
    case 'undone':
      return ['remove', 'report', 'recognize', 'upload'];
    case 'interrupted':
      return ['resume', wayBack(batch), 'report'];
  }
};

/** Files of the command line lie in somebody's own folder: the panel neither adds to them nor reads them anew. */
const NEED_FILES: readonly Act[] = ['recognize', 'upload'];

export const actsOf = (batch: Batch): readonly Act[] =>
  possible(batch).filter((act) => batch.source === 'admin' || !NEED_FILES.includes(act));

const NEXT: Partial<Record<BatchState, Act>> = { open: 'recognize', recognized: 'import', interrupted: 'resume', finished: 'import' };

/** What usually comes next; null where nothing has to. */
export const nextActOf = ({ state }: Pick<Batch, 'state'>): Act | null => NEXT[state] ?? null;

const AT_WORK: Partial<Record<BatchState, BatchPhase>> = { recognizing: 'recognizing', importing: 'importing', undoing: 'undoing' };

export const isAtWork = ({ state }: Pick<Batch, 'state'>): boolean => AT_WORK[state] !== undefined;

/** What it is doing or was doing; null where it does and did nothing. */
export const phaseOf = ({ progress, phase, state }: Pick<Batch, 'progress' | 'phase' | 'state'>): BatchPhase | null =>
  progress?.phase ?? phase ?? AT_WORK[state] ?? null;

export const STATUS: Record<BatchState, 'primary' | 'secondary' | 'success' | 'warning' | 'neutral'> = {
  open: 'secondary',
  recognizing: 'primary',
  recognized: 'secondary',
  importing: 'primary',
  finished: 'success',
  undoing: 'primary',
  undone: 'neutral',
  interrupted: 'warning',
};

export const pageCountOf = ({ pages }: Pick<Batch, 'pages'>): number => Object.values(pages).reduce((sum, count) => sum + count, 0);
