import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { DocumentHooks } from './document-hooks';
import { loadBatch, writeColumns } from './entry-store';

const BATCH_SIZE = 100;

const recomputeType = async (strapi: Core.Strapi, hooks: DocumentHooks): Promise<{ rows: number; changed: number }> => {
  const { derive } = hooks;
  if (!derive) return { rows: 0, changed: 0 };
  let [rows, changed, afterId] = [0, 0, 0];
  for (;;) {
    const batch = await loadBatch({ strapi, hooks, afterId, size: BATCH_SIZE });
    const last = batch.at(-1);
    if (!last) return { rows, changed };
    for (const entry of batch) {
      if (await writeColumns({ strapi, uid: hooks.uid, entry, columns: derive(entry) })) changed += 1;
    }
    rows += batch.length;
    afterId = last.id;
    // SQLite answers in the same tick: without this a running server would not get a word in.
    await yieldToOthers();
  }
};

/** Computes the hidden columns of all types anew (after a rule changed). Idempotent, and no entry becomes "Modified" by it. */
export const recomputeColumns = async ({
  strapi,
  allHooks,
  log,
}: {
  strapi: Core.Strapi;
  allHooks: Iterable<DocumentHooks>;
  log: (line: string) => void;
}): Promise<void> => {
  for (const hooks of allHooks) {
    if (!hooks.derive) continue;
    const { rows, changed } = await recomputeType(strapi, hooks);
    log(`${hooks.uid}: ${rows} rows looked at, ${changed} changed.`);
  }
};
