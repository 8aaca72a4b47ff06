/** What the picker shows of an entry: its Vietnamese name (every entry exists in Vietnamese first), its state, its languages. */
export type Entry = { documentId: string; name: string; state: 'draft' | 'published' | 'modified' | null; locales: string[] };

export type EntryPage = { entries: Entry[]; hasMore: boolean };

type Get = (url: string, options: { params: Record<string, unknown>; signal: AbortSignal }) => Promise<{ data: unknown }>;
type Request = { get: Get; targetType: string; signal: AbortSignal };

const PAGE_SIZE = 10;
const NAME_FIELDS = ['title', 'name', 'label'] as const;
const STATES: readonly unknown[] = ['draft', 'published', 'modified'] satisfies Entry['state'][];

/** Entries whose text contains `query` (accents and case do not matter), newest change first; page 1 is the first. */
export const searchEntries = async ({ query, page, ...request }: Request & { query: string; page: number }): Promise<EntryPage> =>
  list({ ...request, params: { page, pageSize: PAGE_SIZE, sort: 'updatedAt:DESC', ...(query.trim() === '' ? {} : { _q: query.trim() }) } });

/** The entry with this documentId, or null when there is none that the editor may read. */
export const findEntry = async ({ documentId, ...request }: Request & { documentId: string }): Promise<Entry | null> => {
  const { entries } = await list({ ...request, params: { page: 1, pageSize: 1, filters: { documentId: { $eq: documentId } } } });
  return entries[0] ?? null;
};

const list = async ({ get, targetType, signal, params }: Request & { params: Record<string, unknown> }): Promise<EntryPage> => {
  const { data } = await get(`/content-manager/collection-types/${targetType}`, { params: { ...params, locale: 'vi' }, signal });
  const { results, pagination } = asRecord(data);
  const { page, pageCount } = asRecord(pagination);
  return { entries: asArray(results).map(toEntry), hasMore: Number(page) < Number(pageCount) };
};

const toEntry = (value: unknown): Entry => {
  const row = asRecord(value);
  const name = NAME_FIELDS.map((field) => row[field]).find((text) => typeof text === 'string' && text !== '');
  const locales = [row, ...asArray(row.localizations).map(asRecord)]
    .map(({ locale }) => locale)
    .filter((locale) => typeof locale === 'string');
  return {
    documentId: String(row.documentId),
    name: typeof name === 'string' ? name : '',
    state: STATES.includes(row.status) ? (row.status as Entry['state']) : null,
    locales: [...new Set(locales)],
  };
};

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
