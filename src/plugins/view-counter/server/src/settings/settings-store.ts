import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { changesToText, type RuleChange } from '../../../shared/rule-changes';
import { clientOf } from '../tables/table-store';
import type { Overrides } from './rules/effective-settings';

type Note = { day: number; now: number; actor: string; changes: RuleChange[] };

const KEY = { type: 'plugin', name: 'view-counter', key: 'settings' } as const;

export const readOverrides = async ({ strapi }: { strapi: Core.Strapi }): Promise<unknown> => (await strapi.store(KEY).get({})) ?? {};

const addNote = (trx: Knex, { day, now, actor, changes }: Note) =>
  trx('vc_rule').insert({ from_day: day, changed_at: now, actor, rules: JSON.stringify(changes) });

/** Settings, dated note and audit line, or none of them. */
export const writeOverrides = ({ strapi, overrides, note }: { strapi: Core.Strapi; overrides: Overrides; note: Note }): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    await strapi.store(KEY).set({ value: overrides });
    if (note.changes.length === 0) return;
    await addNote(trx, note);
    await trx('vc_audit').insert({ at: note.now, actor: note.actor, action: 'settings', reason: changesToText(note.changes) });
  });

/** Writes the note that `changesOf` makes of those before, if any; instances that start together write it once. */
export const noteChangesSince = ({
  strapi,
  changesOf,
  note,
}: {
  strapi: Core.Strapi;
  changesOf: (notes: RuleChange[][]) => RuleChange[];
  note: Omit<Note, 'changes'>;
}): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    if (clientOf(strapi) === 'postgres') await trx.raw('LOCK TABLE vc_rule IN EXCLUSIVE MODE');
    const rows = await trx('vc_rule').select<{ rules: string }[]>('rules').orderBy('id');
    const changes = changesOf(rows.map(({ rules }) => JSON.parse(rules) as RuleChange[]));
    if (changes.length > 0) await addNote(trx, { ...note, changes });
  });
