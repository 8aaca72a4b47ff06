import type { PopularEntry, Reads, SiteReads } from './public-contract';

/** What the counter's own interface in the admin says; read by the server and by the admin. All moments are ISO 8601, all days YYYY-MM-DD in the site's time zone. */

/** How the browser came to the page (`PerformanceNavigationTiming.type`); `other` where it does not say. */
export const NAVIGATIONS = ['navigate', 'reload', 'back_forward', 'other'] as const;
export type Navigation = (typeof NAVIGATIONS)[number];

/** Why a hit was not counted; only a number per day and reason is kept. */
export type FilterReason =
  'ua-missing' | 'bot' | 'automation' | 'direct' | 'prefetch' | 'rate' | 'capped' | 'excluded' | 'dnt' | `double-click:${Navigation}`;

export const ACTIONS = {
  read: 'plugin::view-counter.read',
  export: 'plugin::view-counter.export',
  adjust: 'plugin::view-counter.adjust',
  import: 'plugin::view-counter.import',
  settingsRead: 'plugin::view-counter.settings.read',
  settingsUpdate: 'plugin::view-counter.settings.update',
} as const;

/** `GET /view-counter/scope` → `{data: Scope}` (read): what a report can be about, and the site's calendar. */
export type Scope = {
  types: { uid: string; displayName: string; kind: 'collectionType' | 'singleType' }[];
  /** Empty where nothing is translated. */
  locales: { code: string; name: string }[];
  timeZone: string;
  /** The site's day now. */
  today: string;
};

/** A day, or a month (YYYY-MM) where days have been folded or the range is long. `visitors` is never summed over days: null for months. */
export type SeriesPoint = { date: string; views: number; uniques: number; visits: number; visitors: number | null };

export type FilteredCount = { reason: FilterReason; n: number };

/** `GET /view-counter/overview` → `{data: Overview}` (read) */
export type Overview = {
  site: SiteReads;
  yesterday: Reads;
  /** The last 14 days, today last. */
  days: SeriesPoint[];
  /** Most read today. */
  mostRead: (PopularEntry & { uid: string })[];
};

export type LocaleReads = {
  locale: string;
  /** Shown = imported + adjusted + counted. */
  shown: number;
  counted: number;
  imported: number;
  adjusted: number;
  uniques: number;
};

/** `GET /view-counter/documents/:uid/:documentId` → `{data: DocumentReads}` (read) */
export type DocumentReads = {
  uid: string;
  documentId: string;
  total: number;
  uniques: number;
  locales: LocaleReads[];
  /** The last 30 days, today last, all locales together. */
  days: SeriesPoint[];
  /** Of the whole site in the same 30 days: reasons are kept per day, not per document. */
  filtered: FilteredCount[];
};

/** `GET /view-counter/column?uid=&documentIds=a,b` (≤ 100) → `CountsReply` (read) */

export type ReportQuery = {
  from: string;
  to: string;
  uid?: string;
  locale?: string;
  /** The first day of a second period of the same length. */
  compareFrom?: string;
};

/** `change` against the second period: null without one, or where the entry was not read then. */
export type TopEntry = PopularEntry & { uid: string; before: number | null; change: number | null };

export type RuleNote = { day: string; changes: { setting: string; before: string | null; after: string | null }[] };

export type ReportPeriod = {
  from: string;
  to: string;
  unit: 'day' | 'month';
  series: SeriesPoint[];
  totals: { views: number; uniques: number; visits: number };
};

/** `GET /view-counter/report?…` → `{data: Report}` (read); `GET /view-counter/report.csv?…&kind=series|top|filtered` (export) */
export type Report = {
  period: ReportPeriod;
  compared: ReportPeriod | null;
  /** Views per type and locale within the period. */
  parts: { uid: string; locale: string; views: number }[];
  top: TopEntry[];
  /** Of the whole site. */
  filtered: FilteredCount[];
  notes: RuleNote[];
};

export const DNT_POLICIES = ['countOnly', 'ignore', 'drop'] as const;
export type DntPolicy = (typeof DNT_POLICIES)[number];

/** `counter`: COUNTER's 30 s double-click window. `session`: one view of a document per visit. `hourly`: one per hour. `custom`: the window as set. */
export const PROFILES = ['counter', 'session', 'hourly', 'custom'] as const;
export type Profile = (typeof PROFILES)[number];

/** What an administrator may change while the server runs. */
export type Settings = {
  /** UIDs of the counted content types. */
  types: string[];
  profile: Profile;
  doubleClickSeconds: number;
  visitMinutes: number;
  timeZone: string;
  dnt: DntPolicy;
  /** Addresses or CIDR ranges whose hits are filtered as `excluded`. */
  excludedAddresses: string[];
  retentionYears: number;
};

export const SETTING_NAMES = [
  'types',
  'profile',
  'doubleClickSeconds',
  'visitMinutes',
  'timeZone',
  'dnt',
  'excludedAddresses',
  'retentionYears',
] as const satisfies readonly (keyof Settings)[];

/** `GET|PUT /view-counter/settings` → `{data: SettingsView}` (settings.read | settings.update); a PUT sends `Settings`. */
export type SettingsView = {
  settings: Settings;
  /** What the configuration file says, for "back to the default". */
  defaults: Settings;
  /** Content types that could be counted. */
  possibleTypes: { uid: string; displayName: string }[];
  /** The address this request came from, so that an office can leave itself out. */
  yourAddress: string;
  /** Set by the configuration file only. */
  path: string;
};

export type Metric = 'views' | 'visits';

/** `POST /view-counter/adjustments` (adjust): `value` is the number to be shown from now on. uid and documentId '' mean the site. */
export type AdjustmentRequest = { uid: string; documentId: string; locale: string; metric: Metric; value: number; reason: string };

/** `GET /view-counter/adjustments?uid=&documentId=&page=&pageSize=` → `{data: AuditEntry[], meta: {pagination}}` (read) */
export type AuditEntry = {
  id: number;
  at: string;
  actor: string;
  action: 'adjust' | 'import' | 'undo-import' | 'settings' | 'fold';
  uid: string;
  documentId: string;
  locale: string;
  /** Of the entry, where it has one. */
  title?: string | null;
  metric: Metric | null;
  before: number | null;
  after: number | null;
  reason: string;
};

export const STRATEGIES = ['set', 'add', 'max', 'fill-empty'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** Why a row of a file is not imported; `text` is a sentence in English that names what the row says. */
export type ImportProblem = {
  /** Of the file; the heading is line 1. 0 where it is about the totals of the site. */
  line: number;
  code:
    | 'no-address'
    | 'wrong-number'
    | 'too-long'
    | 'unknown-address'
    | 'unknown-document'
    | 'unknown-locale'
    | 'ambiguous'
    | 'repeated'
    | 'out-of-range';
  text: string;
};

/** `POST /view-counter/imports/analyse` (import; multipart: file, strategy, and if wanted source, siteViews, siteVisits) → `{data: ImportAnalysis}`;
 *  writes nothing. `file` is CSV: url or documentId, views, and if wanted locale. It may be left out where siteViews or siteVisits is there: the
 *  totals of the old site. `source` names the old site, so that `add` counts the same row of it once however often it is imported. */
export type ImportAnalysis = {
  rows: number;
  matched: number;
  /** How many numbers would change, and by how much in all. */
  changing: number;
  delta: number;
  /** The first 100, by line of the file. */
  problems: ImportProblem[];
  problemCount: number;
  /** The first 20 that would change, with the numbers shown before and after. documentId '' is the site. */
  sample: {
    line: number;
    url: string | null;
    documentId: string;
    locale: string;
    metric: Metric;
    title: string | null;
    before: number;
    after: number;
  }[];
};

/** `POST /view-counter/imports` (multipart as above) starts a run and answers 202 `{data: ImportRun}`; `GET /view-counter/imports` lists;
 *  `GET /view-counter/imports/:id` for progress; `POST /view-counter/imports/:id/undo`, `…/resume` (import). */
export type ImportRun = {
  id: number;
  source: string;
  strategy: Strategy;
  state: 'running' | 'interrupted' | 'finished' | 'undone';
  startedAt: string;
  finishedAt: string | null;
  startedBy: string;
  rows: number;
  done: number;
  changed: number;
  delta: number;
  problems: ImportProblem[];
  problemCount: number;
};
