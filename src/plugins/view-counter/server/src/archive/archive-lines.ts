import { z } from '@strapi/utils';

/**
 * An archive is JSON Lines: a head, then what was counted, and an end that says how many lines there are. Everything goes by documentId, since
 * numeric ids are this database's own. Nothing of it tells of a reader: keys of days, hit ids and visitors never leave the database.
 */
const COUNT = z.number().int();
const TARGET = z.tuple([z.string().max(255), z.string().max(255), z.string().max(30)]);
const METRIC = z.enum(['views', 'visits']);
const MOMENT = z.number().int().nullable();

export const FORMAT = 1;

const HEAD = z.strictObject({
  head: z.strictObject({ format: z.literal(FORMAT), id: z.string().max(100), exportedAt: z.iso.datetime(), countedSince: COUNT }),
});

/** uid, documentId, locale; the site has '' thrice, its pages without a document '-' as documentId, the sum of a type '' as documentId. */
const COUNTED = z.strictObject({
  target: TARGET,
  deletedAt: MOMENT,
  total: z
    .strictObject({
      views: COUNT,
      uniques: COUNT,
      visits: COUNT,
      imported: COUNT,
      adjusted: COUNT,
      importedVisits: COUNT,
      adjustedVisits: COUNT,
    })
    .nullable(),
  /** Day (YYYYMMDD, of a folded month YYYYMM00), views, uniques, visits, visitors. */
  days: z.array(z.tuple([COUNT, COUNT, COUNT, COUNT, COUNT])),
});

/** Day, reason, number, version of the filter lists. */
const FILTERED = z.strictObject({ filtered: z.tuple([COUNT, z.string().max(40), COUNT, z.string().max(60)]) });

/** `run` is a number of the archive's own. */
const RUN = z.strictObject({
  run: COUNT,
  source: z.string().max(255),
  strategy: z.string().max(20),
  state: z.enum(['running', 'interrupted', 'finished', 'undone']),
  startedAt: COUNT,
  finishedAt: MOMENT,
  undoneAt: MOMENT,
  startedBy: z.string().max(255),
  rows: COUNT,
  done: COUNT,
  changed: COUNT,
  delta: COUNT,
  problems: z.string().nullable(),
});

const IMPORTED = z.strictObject({
  imported: z.strictObject({
    run: COUNT,
    source: z.string().max(255),
    externalId: z.string().max(1000),
    target: TARGET,
    metric: METRIC,
    value: COUNT,
    delta: COUNT,
  }),
});

const AUDIT = z.strictObject({
  audit: z.strictObject({
    at: COUNT,
    actor: z.string().max(255),
    action: z.string().max(20),
    target: TARGET.nullable(),
    metric: METRIC.nullable(),
    before: MOMENT,
    after: MOMENT,
    delta: COUNT,
    reason: z.string(),
  }),
});

const RULE = z.strictObject({
  rule: z.strictObject({ fromDay: COUNT, changedAt: COUNT, actor: z.string().max(255), rules: z.string() }),
});

/** `lines` before this one. */
const END = z.strictObject({ end: COUNT });

export const LINE = z.union([COUNTED, IMPORTED, AUDIT, FILTERED, RUN, RULE, HEAD, END]);

export type ArchiveLine = z.output<typeof LINE>;
export type CountedLine = z.output<typeof COUNTED>;
export type RunLine = z.output<typeof RUN>;
export type ImportedLine = z.output<typeof IMPORTED>;
export type AuditLine = z.output<typeof AUDIT>;
export type ArchiveTarget = z.output<typeof TARGET>;
