import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DocumentHooks, Problem, StoredEntry } from './document-hooks';
import { loadEntries, writeColumns, type Version } from './entry-store';
import { freezeTitles, todayInVietnam } from './freeze-titles';
import { keepOldAddress } from './keep-old-address';
import { raiseRevision } from './raise-revision';
import { localesOf, type WriteStep } from './write-context';
import { writtenVersions } from './written-versions';

const { ValidationError } = errors;

const refuse = (problems: Problem[]): void => {
  const [first] = problems;
  if (!first) return;
  throw new ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: problems.map(({ path, message }) => ({ path, message, name: 'ValidationError' })),
  });
};

const finishEntry = async ({
  strapi,
  hooks,
  entry,
  version,
}: {
  strapi: Core.Strapi;
  hooks: DocumentHooks;
  entry: StoredEntry;
  version: Version;
}): Promise<void> => {
  await freezeTitles({ strapi, hooks, entry, today: todayInVietnam(new Date()) });
  refuse(hooks.check?.(entry) ?? []);
  refuse((await hooks.checkOthers?.({ strapi, entry })) ?? []);
  if (version === 'published') refuse(hooks.checkPublish?.(entry) ?? []);
  if (hooks.derive) await writeColumns({ strapi, uid: hooks.uid, entry, columns: hooks.derive(entry) });
};

/** Titles are printed into the draft before it is copied: what is published is what the editor then sees. */
const freezeDraftsBeforePublish: WriteStep = async ({ strapi, hooks, context, next }) => {
  if (context.action !== 'publish') return next();
  const drafts = await loadEntries(strapi, hooks, { documentId: context.params.documentId, locales: localesOf(context), version: 'draft' });
  for (const entry of drafts) await freezeTitles({ strapi, hooks, entry, today: todayInVietnam(new Date()) });
  return next();
};

/**
 * After Strapi has written, inside the same transaction: print titles, check, compute the hidden columns. A refusal rolls
 * the whole write back. The rows are read again, because a form's data is not what is stored (untouched relations are empty there).
 */
export const finishWrite: WriteStep = (args) =>
  freezeDraftsBeforePublish({
    ...args,
    next: async () => {
      const { strapi, hooks, context, next } = args;
      const keepAddresses = await keepOldAddress({ strapi, hooks, context });
      const countRevision = await raiseRevision({ strapi, hooks, context });
      const result = await next();
      for (const written of writtenVersions(context, result)) {
        for (const entry of await loadEntries(strapi, hooks, written)) {
          await finishEntry({ strapi, hooks, entry, version: written.version });
        }
      }
      await keepAddresses();
      await countRevision();
      return result;
    },
  });
