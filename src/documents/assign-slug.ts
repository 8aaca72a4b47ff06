import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { nextSlug, toSlug } from '../domain/text/slug';
import { textOf } from '../domain/text/text-of';
import { loadRow, whereOf } from './entry-store';
import { hasDraftAndPublish, isLocalized, localeOf, localesOf, type WriteContext, type WriteStep } from './write-context';

const { ValidationError } = errors;

const MAX_ATTEMPTS = 20;

/** `isGenerated`: made from the title, so another suffix is as good; an editor's own slug is never changed behind their back. */
type Wish = { base: string; isGenerated: boolean };

type Holder = { documentId: string; name?: string; title?: string };

/** SQLite's extended code, PostgreSQL's SQLSTATE. */
export const isUniqueViolation = (error: unknown): boolean => {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === '23505';
};

/** Other entries, drafts and published ones, under this slug. */
const whereHeld = (strapi: Core.Strapi, context: WriteContext, slug: string): Record<string, unknown> => {
  const { uid, params } = context;
  return {
    slug,
    ...(isLocalized(strapi, uid) ? { locale: localeOf(context) } : {}),
    ...(params.documentId && context.action !== 'clone' ? { documentId: { $ne: params.documentId } } : {}),
  };
};

/** SQLite has one writer and PostgreSQL waits for the other's commit: after a violation the row in the way can be seen. */
const findHolder = async (strapi: Core.Strapi, context: WriteContext, slug: string): Promise<Holder | null> => {
  const row: unknown = await strapi.db.query(context.uid).findOne({ where: whereHeld(strapi, context, slug) });
  return row as Holder | null;
};

/**
 * The base, else -2, -3 … An old portal has hundreds of pages called "Lịch công tác tuần": the numbers are searched in growing strides and then by
 * halves, so that the thousandth takes a look at twenty. Where all stand in a row it is the first free one, else one behind a taken one.
 */
const freeSlug = async (strapi: Core.Strapi, context: WriteContext, base: string): Promise<string> => {
  const isTaken = async (attempt: number): Promise<boolean> =>
    (await strapi.db.query(context.uid).count({ where: whereHeld(strapi, context, nextSlug(base, attempt)) })) > 0;
  let [taken, free] = [0, 1];
  while (await isTaken(free)) [taken, free] = [free, free * 2];
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (await isTaken(middle)) taken = middle;
    else free = middle;
  }
  return nextSlug(base, free);
};

/** What the write asks for: nothing when the stored slug may stay. */
const wishOf = async (strapi: Core.Strapi, context: WriteContext, slugFrom: string): Promise<Wish | null> => {
  const { uid, action, params } = context;
  const data = params.data ?? {};
  const stored =
    action !== 'create' && params.documentId
      ? await loadRow(strapi, uid, { documentId: params.documentId, locales: [localeOf(context)], version: 'draft' })
      : null;
  const source = textOf(data[slugFrom]) || textOf(stored?.[slugFrom]);
  const generated = toSlug(source) || strapi.contentType(uid as Parameters<Core.Strapi['contentType']>[0]).info.singularName;
  const asked = toSlug(textOf(data.slug));
  if (action === 'clone') return { base: asked || generated, isGenerated: true };
  if (asked !== '') {
    if (asked === stored?.slug) return null;
    return { base: asked, isGenerated: asked === generated || asked.replace(/-\d+$/, '') === generated };
  }
  const keepsStored = textOf(stored?.slug) !== '' && !('slug' in data);
  return keepsStored ? null : { base: generated, isGenerated: true };
};

const refuseTaken = (slug: string, holder: Holder): never => {
  const name = holder.title ?? holder.name ?? holder.documentId;
  throw new ValidationError(`The slug "${slug}" belongs to "${name}". Choose another one.`, {
    errors: [{ path: ['slug'], message: `"${slug}" belongs to "${name}"`, name: 'ValidationError' }],
  });
};

/**
 * Gives every entry a slug that is unique per locale. The unique index decides, not the look-up before it: of several
 * simultaneous saves of one title, the later ones go back to the savepoint and take the next suffix.
 * Innermost step: `next` is called once more after a rollback.
 */
export const assignSlug: WriteStep = async ({ strapi, hooks, context, next }) => {
  const { action, params } = context;
  if (!hooks.slugFrom || !['create', 'update', 'clone'].includes(action)) return next();
  const wish = await wishOf(strapi, context, hooks.slugFrom);
  if (!wish) return next();

  const take = async (): Promise<void> => {
    if (wish.isGenerated) {
      params.data = { ...params.data, slug: await freeSlug(strapi, context, wish.base) };
      return;
    }
    const holder = await findHolder(strapi, context, wish.base);
    if (holder) refuseTaken(wish.base, holder);
    params.data = { ...params.data, slug: wish.base };
  };

  return strapi.db.transaction(async ({ trx }) => {
    for (let attempt = 1; ; attempt += 1) {
      await take();
      await trx.raw('SAVEPOINT dinh_slug');
      try {
        const result = await next();
        await trx.raw('RELEASE SAVEPOINT dinh_slug');
        return result;
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isUniqueViolation(error)) throw error;
        await trx.raw('ROLLBACK TO SAVEPOINT dinh_slug');
        const holder = await findHolder(strapi, context, textOf(params.data?.slug));
        if (!holder) throw error;
      }
    }
  });
};

/** Publishing copies the draft's slug; another entry may still be published under it. */
export const refusePublishedSlugClash: WriteStep = async ({ strapi, hooks, context, next }) => {
  const { uid, action, params } = context;
  if (action !== 'publish' || !hooks.slugFrom || !hasDraftAndPublish(strapi, uid)) return next();
  const drafts = (await strapi.db.query(uid).findMany({
    where: whereOf(strapi, uid, { documentId: params.documentId, locales: localesOf(context), version: 'draft' }),
    select: ['slug', 'locale'],
  })) as { slug: string; locale: string }[];
  for (const { slug, locale } of drafts) {
    const holder = (await strapi.db.query(uid).findOne({
      where: { slug, locale, documentId: { $ne: params.documentId }, publishedAt: { $notNull: true } },
    })) as Holder | null;
    if (holder) refuseTaken(slug, holder);
  }
  return next();
};
