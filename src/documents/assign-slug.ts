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

/** SQLite has one writer and PostgreSQL waits for the other's commit: after a violation the row in the way can be seen. */
const findHolder = async (strapi: Core.Strapi, context: WriteContext, slug: string): Promise<Holder | null> => {
  const { uid, params } = context;
  const row: unknown = await strapi.db.query(uid).findOne({
    where: {
      slug,
      ...(isLocalized(strapi, uid) ? { locale: localeOf(context) } : {}),
      ...(params.documentId && context.action !== 'clone' ? { documentId: { $ne: params.documentId } } : {}),
    },
  });
  return row as Holder | null;
};

const freeSlug = async (strapi: Core.Strapi, context: WriteContext, base: string): Promise<string> => {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const slug = nextSlug(base, attempt);
    if (!(await findHolder(strapi, context, slug))) return slug;
  }
  throw new ValidationError(`More than ${MAX_ATTEMPTS} entries are called "${base}". Give this one a slug of its own.`, { path: ['slug'] });
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
