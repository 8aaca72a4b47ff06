import type { Core } from '@strapi/strapi';
import { STORED_IMAGES, WRITTEN_ARTICLES } from '../apply/import-tables-store';

type Deps = { strapi: Core.Strapi };
type Version = { articleId: string; locale: string };

/** The event that an import made of the page or found for it. */
export const findWrittenEvent = ({ strapi }: Deps, { articleId, locale }: Version): Promise<string | null> =>
  strapi.db.transaction(async ({ trx }) => {
    const row: unknown = await trx(WRITTEN_ARTICLES).where({ article_id: articleId, locale }).first('event_id');
    return (row as { event_id: string | null } | undefined)?.event_id ?? null;
  });

/** The article has gone: nothing of it is known any more. */
export const forgetWritten = ({ strapi }: Deps, articleId: string): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    await trx(WRITTEN_ARTICLES).where({ article_id: articleId }).delete();
  });

/** The picture has gone: the next import stores it anew. */
export const forgetPicture = ({ strapi }: Deps, fileId: number): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    await trx(STORED_IMAGES).where({ file_id: fileId }).delete();
  });
