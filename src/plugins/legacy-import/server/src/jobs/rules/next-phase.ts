import type { BatchPhase, BatchState } from '../../../../shared/contracts';

/** What somebody asks of a batch. */
export type Act = 'recognize' | 'import' | 'undo';

/** In which states each may begin; `interrupted` goes on with `resume` only, or is taken back. */
const FROM: Record<Act, readonly BatchState[]> = {
  recognize: ['open', 'recognized', 'finished', 'undone'],
  import: ['recognized', 'finished'],
  // Single pages may have been imported before and after the batch as a whole.
  undo: ['recognized', 'finished', 'interrupted', 'undone'],
};

const DURING: Record<Act, { state: BatchState; phase: BatchPhase }> = {
  recognize: { state: 'recognizing', phase: 'unpacking' },
  import: { state: 'importing', phase: 'importing' },
  undo: { state: 'undoing', phase: 'undoing' },
};

/** Null where the batch is not in a state for that. */
export const beginAct = (act: Act, state: BatchState): { state: BatchState; phase: BatchPhase } | null =>
  FROM[act].includes(state) ? DURING[act] : null;

export const stateDuring = (act: Act): BatchState => DURING[act].state;

/** Which act an interrupted batch goes on with, by the phase that broke off. */
export const actOfPhase = (phase: BatchPhase): Act => {
  switch (phase) {
    case 'unpacking':
    case 'recognizing':
      return 'recognize';
    case 'importing':
      return 'import';
    case 'undoing':
      return 'undo';
  }
};

/** Whether files may still be added or taken away: not while something works on them, nor where they lie in somebody's own folder. */
export const takesFiles = (source: 'admin' | 'command', state: BatchState): boolean => source === 'admin' && FROM.recognize.includes(state);

const RUNNING: ReadonlySet<BatchState> = new Set(['recognizing', 'importing', 'undoing']);

/** Of a batch in another state a process may hold it for a moment, to import one page. */
export const isRunning = (state: BatchState): boolean => RUNNING.has(state);
