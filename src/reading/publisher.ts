import { nameIn } from './names';
import type { PublisherRow } from './rows';
import type { Publisher } from './shapes';

export const toPublisher = (row: PublisherRow | null | undefined, locale: string): Publisher | null =>
  row
    ? { documentId: row.documentId, name: nameIn(locale, row), code: row.code ?? null, dissolutionDate: row.dissolutionDate ?? null }
    : null;
