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

const POSSIBLE: Record<BatchState, readonly Act[]> = {
  open: ['recognize', 'upload', 'remove'],
  recognizing: ['stop'],
  recognized: ['import', 'recognize', 'upload', 'remove', 'report'],
  importing: ['stop'],
  finished: ['undo', 'report'],
  undoing: ['stop'],
  undone: ['remove', 'report'],
  interrupted: ['resume', 'undo', 'report'],
};

const imported = ({ pages }: Batch): number => pages.created + pages.updated + pages.viewBaseMoved;

/** In the order of their importance: the first is what usually comes next. */
export const actsOf = (batch: Batch): readonly Act[] => {
  const acts = POSSIBLE[batch.state];
  if (batch.state === 'finished' && batch.pages.recognized > 0) return ['import', ...acts];
  if (batch.state === 'interrupted' && imported(batch) === 0) return acts.map((act) => (act === 'undo' ? 'remove' : act));
  return acts;
};

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
