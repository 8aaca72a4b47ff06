import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../apply/content-types';
import { rememberWritten } from '../../apply/entry-store';
import type { ArticleSnapshot } from '../article-snapshot';
import { forgetPicture, forgetWritten } from '../written-store';
import { toInput } from './rules/to-input';

type Deps = { strapi: Core.Strapi };
type UploadService = { findOne(id: number): Promise<{ id: number } | null>; remove(file: { id: number }): Promise<unknown> };

/** Removes an entry in all versions and languages, inside the running transaction. */
export const removeEntry = async ({ strapi }: Deps, { uid, documentId }: { uid: string; documentId: string }): Promise<void> => {
  await strapi.documents(uid as typeof ARTICLE).delete({ documentId, locale: '*' });
  if (uid === ARTICLE) await forgetWritten({ strapi }, documentId);
};

/** The picture's files go with its row, so this stands in no transaction that could still fail. */
export const removeFile = async ({ strapi }: Deps, fileId: number): Promise<void> => {
  const uploads = strapi.plugin('upload').service<UploadService>('upload');
  const file = await uploads.findOne(fileId);
  if (file) await uploads.remove(file);
  await forgetPicture({ strapi }, fileId);
};

/** Gives an article back what it was, for editors and for readers; answers when it was written. */
export const restoreArticle = async ({ strapi }: Deps, before: ArticleSnapshot): Promise<string> => {
  const { articleId: documentId, locale, draft, published, eventId } = before;
  const attributesOf = (uid: string) => strapi.getModel(uid as typeof ARTICLE).attributes;
  const write = (row: ArticleSnapshot['draft']) =>
    strapi.documents(ARTICLE).update({ documentId, locale, data: toInput({ attributesOf, uid: ARTICLE, row }) as never });
  const isPublished = (await strapi.db.query(ARTICLE).count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0;
  if (published) {
    await write(published);
    await strapi.documents(ARTICLE).publish({ documentId, locale });
  } else if (isPublished) await strapi.documents(ARTICLE).unpublish({ documentId, locale });
  const written = await write(draft);
  await rememberWritten({ strapi }, { articleId: documentId, locale, eventId });
  if (!written?.updatedAt) throw new Error(`The article ${documentId} was deleted while it was put back.`);
  return new Date(written.updatedAt).toISOString();
};
