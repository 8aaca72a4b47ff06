import { errors } from '@strapi/utils';
import { appointmentHooks } from '../api/appointment/document-hooks';
import { articleHooks } from '../api/article/document-hooks';
import { categoryHooks } from '../api/category/document-hooks';
import { eventHooks } from '../api/event/document-hooks';
import { officeHooks } from '../api/office/document-hooks';
import { organizationHooks } from '../api/organization/document-hooks';
import { pageHooks } from '../api/page/document-hooks';
import { personHooks } from '../api/person/document-hooks';
import { photoGalleryHooks } from '../api/photo-gallery/document-hooks';
import { redirectHooks } from '../api/redirect/document-hooks';
import { siteHooks } from '../api/site/document-hooks';
import { assignSlug, isUniqueViolation, refusePublishedSlugClash } from './assign-slug';
import type { DocumentHooks } from './document-hooks';
import { finishWrite } from './finish-write';
import { foldSearchQuery } from './fold-query';
import { guardArchive, guardArchivedLinks, guardDissolutionDate } from './guard-archive';
import { assertKnownLocale } from './known-locale';
import { prepareData } from './prepare-data';
import { refuseDelete, refuseLocaleWithoutVietnamese } from './refuse-writes';
import { refuseTakenAddress } from './refuse-taken-address';
import { WRITE_ACTIONS, type Deps, type WriteContext, type WriteStep } from './write-context';

const ALL_HOOKS: DocumentHooks[] = [
  articleHooks,
  eventHooks,
  photoGalleryHooks,
  pageHooks,
  personHooks,
  organizationHooks,
  officeHooks,
  appointmentHooks,
  categoryHooks,
  redirectHooks,
  siteHooks,
];

export const HOOKS: ReadonlyMap<string, DocumentHooks> = new Map(ALL_HOOKS.map((hooks) => [hooks.uid, hooks]));

/** Outermost first. The slug comes last, because it may have to do Strapi's own part again. */
const WRITE_STEPS: WriteStep[] = [
  guardArchive,
  guardArchivedLinks,
  guardDissolutionDate,
  refuseLocaleWithoutVietnamese,
  refuseDelete,
  prepareData,
  refuseTakenAddress,
  refusePublishedSlugClash,
  finishWrite,
  assignSlug,
];

const runSteps = (args: Omit<Parameters<WriteStep>[0], 'next'>, write: () => Promise<unknown>): Promise<unknown> =>
  WRITE_STEPS.reduceRight<() => Promise<unknown>>((next, step) => () => step({ ...args, next }), write)();

/** Two people saved the same slug, code or office at one moment, and the other was first: nothing of this write is kept. */
const explainUniqueViolation = (error: unknown): never => {
  if (!isUniqueViolation(error)) throw error;
  throw new errors.ValidationError('Another entry with the same slug, code or name was saved at this moment. Look at it, then save again.');
};

/**
 * One transaction around every write of our types: what a step refuses is rolled back whole, and SQL inside joins it
 * (the admin's publish has opened one already, then that one is joined).
 */
export const registerDocumentMiddlewares = ({ strapi }: Deps): void => {
  strapi.documents.use(async (documentContext, next) => {
    const context = documentContext as unknown as WriteContext;
    const hooks = HOOKS.get(context.uid);
    if (!hooks) return next();
    if (!WRITE_ACTIONS.includes(context.action)) {
      if (typeof context.params.locale === 'string') await assertKnownLocale(strapi, context.params.locale);
      if ('_q' in context.params) context.params._q = foldSearchQuery(strapi, context.uid, context.params._q);
      return next();
    }
    const write = strapi.db.transaction(() => runSteps({ strapi, hooks, context }, next as () => Promise<unknown>));
    return write.catch(explainUniqueViolation) as unknown as ReturnType<typeof next>;
  });
};
