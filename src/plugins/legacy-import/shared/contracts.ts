/**
 * What the page «Nhập dữ liệu cũ» and the server say to each other, under `/legacy-import` of the admin's own API. Every answer is
 * `{ data }` or Strapi's `{ data: null, error }`. Instants are ISO 8601 in UTC, days YYYY-MM-DD, sizes bytes.
 */
import type { Corrections } from './corrections';
import type { ParseWarning, RecognizedPage } from './recognized-page';

export const ACTIONS = {
  /** Looks at batches, pages and their originals. */
  read: 'plugin::legacy-import.read',
  /** Uploads, recognizes, corrects, creates drafts, settles. */
  import: 'plugin::legacy-import.import',
  /** Publishes what is imported without doubt. */
  publish: 'plugin::legacy-import.publish',
  /** Takes a batch back. */
  undo: 'plugin::legacy-import.undo',
} as const;

/**
 * open → recognizing → recognized → importing → finished → undoing → undone; `interrupted` where the work broke off (`phase` says which) and can
 * be gone on with. A batch of the command line begins with `importing`.
 */
export const BATCH_STATES = ['open', 'recognizing', 'recognized', 'importing', 'finished', 'undoing', 'undone', 'interrupted'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** What a batch is doing or was doing when it broke off. */
export type BatchPhase = 'unpacking' | 'recognizing' | 'importing' | 'undoing';

/** `waiting`: not recognized yet; `recognized`: nothing written yet; the rest is what became of the page in its last import. */
export const PAGE_STATES = [
  'waiting',
  'recognized',
  'created',
  'updated',
  'viewBaseMoved',
  'unchanged',
  'review',
  'failed',
  'undone',
] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** The organization that all pages of a batch are published under, where it is chosen by hand. */
export type ChosenPublisher = { documentId: string | null; code: string | null; name: string };

export type Progress = {
  phase: BatchPhase;
  done: number;
  total: number;
  /** Pages a second over the last while; null before it can be said. */
  rate: number | null;
  secondsLeft: number | null;
  /** Title or file of the page at work. */
  at: string | null;
};

export type Batch = {
  /** `20260701093000-a1b2c3`; stands in `legacySource.batchId` of every article it made. */
  id: string;
  name: string;
  /** Where it was started. */
  source: 'admin' | 'command';
  state: BatchState;
  phase: BatchPhase | null;
  locale: string;
  publish: boolean;
  publisher: ChosenPublisher | null;
  createdBy: string;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  /** Files that came with it: pages, pictures, and what is neither. */
  files: { pages: number; pictures: number; others: number; bytes: number };
  /** How many of its pages are in which state. */
  pages: Record<PageState, number>;
  /** Pages with at least one doubt that nobody has settled. */
  doubtful: number;
  /** Null while nothing is at work. */
  progress: Progress | null;
  /** Why it was interrupted, a sentence; else null. */
  problem: string | null;
};

/** How many entries an import made, by type. */
export type Made = Record<
  'articles' | 'events' | 'persons' | 'organizations' | 'offices' | 'appointments' | 'images' | 'redirects',
  number
>;

/** A page in a list. */
export type PageRow = {
  id: number;
  batchId: string;
  /** As it was named in the folder or zip. */
  file: string;
  state: PageState;
  title: string | null;
  publishedAt: string | null;
  articleId: string | null;
  /** Of the inferences of this page the least sure, 0 … 1; null where nothing was inferred. */
  confidence: number | null;
  /** Rule ids of its inferences and doubts, each once. */
  rules: string[];
  /** Why a person is asked; empty where nobody is. */
  because: string[];
  error: { code: string; message: string } | null;
  corrected: boolean;
  /** Who said that this page is in order, and when. */
  settled: { by: string; at: string } | null;
};

/** An entry that the import would make, or the stored one it takes. */
export type PlannedEntry = {
  type: 'organization' | 'office' | 'person' | 'appointment' | 'event';
  label: string;
  /** Null: it will be made. */
  documentId: string | null;
};

/** `GET /pages/:id`: the page beside what was recognized in it. */
export type PageDetail = {
  row: PageRow;
  /**
   * The page as it came: text (NFC), or HTML without scripts, handlers and addresses of other hosts, safe for a sandboxed frame; a picture is
   * `<img data-picture="its address as the page has it">` without `src`, asked for by `/pages/:id/picture`. Null where the file is gone.
   */
  original: { format: 'text' | 'html'; content: string; encoding: string; repairs: string[] } | null;
  /** What the rules made of it, before corrections. */
  recognized: RecognizedPage | null;
  /** Every inference and doubt, of reading, resolving and planning, with the corrections: what `row.rules` and `row.confidence` sum up. */
  inferences: ParseWarning[];
  corrections: Corrections;
  /** With the corrections: what would be written. */
  planned: {
    entries: PlannedEntry[];
    /** Under whom the article would stand; null where nobody is known. */
    publisher: PlannedEntry | null;
    action: 'create' | 'update' | 'viewBaseOnly' | 'skip' | 'review';
    because: string[];
  } | null;
  /** Neighbours in the same batch and order, to go through one by one. */
  previousId: number | null;
  nextId: number | null;
};

/**
 * `GET /pages?…`; every filter may be left out. `doubt`: a rule id; `settled`: yes or no; `doubtful`: only pages that wait for a person, the ones
 * that `Batch.doubtful` counts; `q`: words of title or file, folded.
 */
export type PageQuery = {
  batchId?: string;
  state?: PageState;
  doubt?: string;
  settled?: 'yes' | 'no';
  doubtful?: 'yes';
  q?: string;
  sort?: 'seq' | 'confidence' | 'title';
  page?: number;
  pageSize?: number;
};

export type PageList = {
  pages: PageRow[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
  /** Over the same filters but their own: how many pages have which state and doubt. */
  facets: { states: Partial<Record<PageState, number>>; rules: { rule: string; count: number }[] };
};

/** What an undo would do, and did: `kept` says why an entry stays (somebody edited it, others use it, it was there before). */
export type UndoReport = {
  removed: Made;
  restored: number;
  kept: { type: string; documentId: string; label: string; because: 'edited' | 'used' | 'published-elsewhere'; detail: string }[];
};

/**
 * Routes, all under `/legacy-import`:
 *
 * GET    /batches?page&pageSize          → {data: Batch[], meta: {pagination}}           read
 * POST   /batches                        {name?, publisherId?, publish?} → 201 Batch      import (publish: true needs publish)
 * GET    /batches/:id                    → Batch                                          read
 * PUT    /batches/:id/files?path=a/b.htm (raw body, application/octet-stream) → 201 {path, size, kind: 'page'|'picture'|'archive'|'other'}   import
 * DELETE /batches/:id/files?path=        → 204                                            import
 * POST   /batches/:id/recognize          → 202 Batch; unpacks archives first              import
 * POST   /batches/:id/import             {pageIds?} → 202 Batch; all recognized pages where none is named   import
 * POST   /batches/:id/resume             → 202 Batch                                      import
 * POST   /batches/:id/stop               → 202 Batch; ends after the page it is at        import
 * GET    /batches/:id/undo               → UndoReport: what an undo would do              undo
 * POST   /batches/:id/undo               → 202 Batch                                      undo
 * DELETE /batches/:id                    → 204; only one that nothing was imported of, or that was undone   import
 * GET    /batches/:id/report             ?format=json|text → download                     read
 * GET    /pages                          PageQuery → PageList                             read
 * GET    /pages/:id                      → PageDetail                                     read
 * GET    /pages/:id/picture?url=         → the bytes of a picture beside the page         read
 * PUT    /pages/:id/corrections          Corrections → PageDetail                         import
 * POST   /pages/:id/import               {publish?} → PageDetail: a draft is made now     import
 * POST   /pages/:id/settle               {settled: boolean} → PageRow                     import
 * POST   /pages/settle                   {pageIds, settled} → {settled: number}           import
 * GET    /publishers?q=                  → {documentId, name, code, dissolutionDate}[]    read
 */
export const API = '/legacy-import';

/** Largest upload of one file, and of one batch. */
export const LIMITS = {
  /** By what a file is by its name (`fileKindOf`): a saved page has 10 KB to 1 MB, the media library takes no larger picture. */
  fileBytes: {
    page: 5 * 1024 * 1024,
    picture: 60 * 1024 * 1024,
    archive: 2 * 1024 * 1024 * 1024,
    other: 60 * 1024 * 1024,
  },
  batchBytes: 20 * 1024 * 1024 * 1024,
  filesPerBatch: 200_000,
} as const;
