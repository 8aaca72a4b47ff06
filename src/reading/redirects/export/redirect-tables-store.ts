import type { Knex } from 'knex';
import type { PageKind } from '../../public-url';
import type { RedirectRow, RedirectTarget } from '../judge-redirect';

/** Which redirects: of one old server, of any, or those that name none; with a query in their path or without. */
export type Selection = { of: { host: string } | 'servers' | 'none'; hasQuery: boolean };

const PAGE = 1_000;

const COLUMNS = {
  id: 'id',
  fromHost: 'from_host',
  fromPath: 'from_path',
  toPath: 'to_path',
  targetType: 'target_type',
  targetId: 'target_id',
  targetLocale: 'target_locale',
  statusCode: 'status_code',
};

/** Redirects in the order in which they were made, a page at a time: there may be a hundred thousand. */
export async function* redirectPages(knex: Knex, { of, hasQuery }: Selection): AsyncGenerator<RedirectRow[]> {
  for (let after = 0; ;) {
    const query = knex('redirects').select(COLUMNS).where('id', '>', after).orderBy('id').limit(PAGE);
    query.where('from_path', hasQuery ? 'like' : 'not like', '%?%');
    if (of === 'none') query.whereNull('from_host');
    else if (of === 'servers') query.whereNotNull('from_host');
    else query.where('from_host', of.host);
    const rows = (await query) as RedirectRow[];
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

export const countRedirects = async (knex: Knex): Promise<number> => {
  const [row] = await knex('redirects').count({ count: '*' });
  return Number(row?.count);
};

type TargetTable = { table: string; localized: boolean; published: boolean };

const TARGETS: Record<PageKind, TargetTable> = {
  article: { table: 'articles', localized: true, published: true },
  event: { table: 'events', localized: true, published: true },
  photoGallery: { table: 'photo_galleries', localized: true, published: true },
  page: { table: 'pages', localized: true, published: true },
  person: { table: 'people', localized: false, published: false },
};

const KINDS = Object.keys(TARGETS) as PageKind[];

/** By kind and documentId, as readers may see them today: in each language that is published. */
export type Targets = (row: RedirectRow, locale: string) => RedirectTarget | null;

type TargetRow = { documentId: string; slug: string; locale: string | null; redactedAt?: string | Date | null };

/** The targets of these redirects that readers may see. Drafts are never among them. */
export const loadTargets = async (knex: Knex, rows: readonly RedirectRow[]): Promise<Targets> => {
  const found = new Map<string, TargetRow>();
  for (const kind of KINDS) {
    const ids = rows.flatMap(({ targetType, targetId }) => (targetType === kind && targetId ? [targetId] : []));
    for (const row of ids.length === 0 ? [] : await loadKind(knex, kind, [...new Set(ids)])) {
      found.set(keyOf(kind, row.documentId, TARGETS[kind].localized ? row.locale : null), row);
    }
  }
  return ({ targetType, targetId, targetLocale }, locale) => {
    if (!targetType || !targetId) return null;
    const wanted = TARGETS[targetType].localized ? (targetLocale ?? locale) : locale;
    const row = found.get(keyOf(targetType, targetId, TARGETS[targetType].localized ? wanted : null));
    return row ? { slug: row.slug, locale: wanted, redactedAt: row.redactedAt ?? null } : null;
  };
};

const keyOf = (kind: PageKind, documentId: string, locale: string | null): string => `${kind} ${documentId} ${locale ?? ''}`;

const loadKind = async (knex: Knex, kind: PageKind, ids: string[]): Promise<TargetRow[]> => {
  const { table, published } = TARGETS[kind];
  const query = knex(table)
    .select({ documentId: 'document_id', slug: 'slug', locale: 'locale', ...(kind === 'person' ? { redactedAt: 'redacted_at' } : {}) })
    .whereIn('document_id', ids);
  if (published) query.whereNotNull('published_at');
  return (await query) as TargetRow[];
};
