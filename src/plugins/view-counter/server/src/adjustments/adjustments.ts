import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { AdjustmentRequest, AuditEntry } from '../../../shared/contracts';
import { nameOf } from '../hits/fold';
import { findByDocumentId } from '../imports/find-versions';
import { loadTitles } from '../imports/load-titles';
import type { MayRead } from '../reports/named-entries';
import { findTargetIds } from '../tables/target-store';
import { listAudit, readAuditLine, writeAdjustment } from './adjustment-store';
import type { AuditQuery } from './parse-adjustment';

export type AdjustmentsService = {
  /** From now on this number is shown, and grows; null where there is no such document. */
  adjust(request: AdjustmentRequest, actor: string): Promise<AuditEntry | null>;
  /** Entries have their title where their type may be read. */
  list(query: AuditQuery, mayRead: MayRead): Promise<{ entries: AuditEntry[]; total: number }>;
};

export const createAdjustments = ({ strapi }: { strapi: Core.Strapi }): AdjustmentsService => ({
  adjust: (request, actor) =>
    strapi.db.transaction(async ({ trx }) => {
      if (!(await isKnown({ strapi, trx }, request))) return null;
      return readAuditLine(trx, await writeAdjustment(trx, request, { actor, now: Date.now() }));
    }),
  list: async (query, mayRead) => {
    const { entries, total } = await strapi.db.transaction(({ trx }) => listAudit(trx, query));
    const titles = await loadTitles(
      { strapi, mayRead },
      entries.filter(({ uid }) => uid !== ''),
    );
    return { entries: entries.map((entry) => ({ ...entry, title: titles.get(nameOf(entry)) ?? null })), total };
  },
});

/** Of a stored version, read or not; of a deleted one only where it was counted. */
const isKnown = async (
  { strapi, trx }: { strapi: Core.Strapi; trx: Knex.Transaction },
  { uid, documentId, locale }: AdjustmentRequest,
): Promise<boolean> => {
  if (uid === '') return true;
  const target = { uid, documentId, locale };
  if ((await findTargetIds(trx, [target])).has(nameOf(target))) return true;
  const versions = (await findByDocumentId({ strapi }, [documentId])).get(documentId) ?? [];
  return versions.some((version) => version.uid === uid && version.locale === locale);
};
