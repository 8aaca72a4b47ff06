import type { BatchPhase, BatchState } from '../../../shared/contracts';
import type { BatchChange, BatchPublisher, StoredBatch } from './batch';

/** PostgreSQL answers a bigint as text. */
type Big = number | string;

export type BatchRow = {
  id: string;
  name: string;
  source: StoredBatch['source'];
  state: BatchState;
  phase: BatchPhase | null;
  locale: string;
  publish: number;
  publisher: string | null;
  created_by: string;
  created_at: Big;
  started_at: Big | null;
  finished_at: Big | null;
  problem: string | null;
  page_files: number;
  picture_files: number;
  other_files: number;
  bytes: Big;
  owner: string | null;
  beat_at: Big | null;
  stop_asked: number;
  done: number;
  total: number;
  at_work: string | null;
};

export const toBatch = (row: BatchRow): StoredBatch => ({
  id: row.id,
  name: row.name,
  source: row.source,
  state: row.state,
  phase: row.phase,
  locale: row.locale,
  publish: row.publish === 1,
  publisher: row.publisher === null ? null : (JSON.parse(row.publisher) as BatchPublisher),
  createdBy: row.created_by,
  createdAt: Number(row.created_at),
  startedAt: numberOrNull(row.started_at),
  finishedAt: numberOrNull(row.finished_at),
  problem: row.problem,
  files: { pages: row.page_files, pictures: row.picture_files, others: row.other_files, bytes: Number(row.bytes) },
  owner: row.owner,
  beatAt: numberOrNull(row.beat_at),
  stopAsked: row.stop_asked === 1,
  done: row.done,
  total: row.total,
  at: row.at_work,
});

const numberOrNull = (value: Big | null): number | null => (value === null ? null : Number(value));

/** Only the columns that the change names. */
export const toColumns = ({
  publish,
  publisher,
  startedAt,
  finishedAt,
  files,
  beatAt,
  stopAsked,
  at,
  ...same
}: BatchChange): Partial<BatchRow> => {
  const columns: Partial<BatchRow> = {
    ...same,
    publish: publish === undefined ? undefined : Number(publish),
    publisher: publisher && JSON.stringify(publisher),
    started_at: startedAt,
    finished_at: finishedAt,
    ...(files && { page_files: files.pages, picture_files: files.pictures, other_files: files.others, bytes: files.bytes }),
    beat_at: beatAt,
    stop_asked: stopAsked === undefined ? undefined : Number(stopAsked),
    at_work: at,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
};
