import type { Knex } from 'knex';
import type { AuditEntry } from '../../../shared/contracts';

/** A line about many numbers, or none: it adjusts nothing. */
export const noteInAudit = async (
  trx: Knex.Transaction,
  { actor, action, reason }: { actor: string; action: Exclude<AuditEntry['action'], 'adjust'>; reason: string },
): Promise<void> => {
  await trx('vc_audit').insert({ at: Date.now(), actor, action, delta: 0, reason });
};
