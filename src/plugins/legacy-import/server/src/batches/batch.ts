import type { Batch, BatchPhase, BatchState, ChosenPublisher } from '../../../shared/contracts';

/** As `resolve` takes it as well: with the place, by which it is recognized. */
export type BatchPublisher = ChosenPublisher & { areaName: string | null };

/** What is stored of a batch. Instants in milliseconds. */
export type StoredBatch = {
  id: string;
  name: string;
  source: Batch['source'];
  state: BatchState;
  phase: BatchPhase | null;
  locale: string;
  publish: boolean;
  publisher: BatchPublisher | null;
  createdBy: string;
  createdAt: number;
  startedAt: number | null;
  finishedAt: number | null;
  problem: string | null;
  files: Batch['files'];
  /** The process at work on it (`host/pid/token`), and its last sign of life. */
  owner: string | null;
  beatAt: number | null;
  /** Somebody asks the process at work to stop. */
  stopAsked: boolean;
  /** Of the phase that runs or ran last, in pages (entries for an undo). */
  done: number;
  total: number;
  /** Title or file of the page at work. */
  at: string | null;
};

export type NewBatch = Pick<
  StoredBatch,
  'id' | 'name' | 'source' | 'state' | 'locale' | 'publish' | 'publisher' | 'createdBy' | 'createdAt'
> &
  Partial<Pick<StoredBatch, 'phase' | 'startedAt' | 'owner' | 'beatAt' | 'total' | 'files'>>;

export type BatchChange = Partial<Omit<StoredBatch, 'id' | 'source' | 'createdBy' | 'createdAt'>>;
