import type { Knex } from 'knex';

/** For people: what the rows of vc_target are. */
export const nameTargets = async (trx: Knex.Transaction, ids: number[]): Promise<Map<number, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await trx('vc_target')
    .whereIn('id', ids)
    .select<{ id: number | string; uid: string; document_id: string; locale: string }[]>('id', 'uid', 'document_id', 'locale');
  return new Map(rows.map(({ id, uid, document_id: documentId, locale }) => [Number(id), nameTarget({ uid, documentId, locale })]));
};

export const nameTarget = ({ uid, documentId, locale }: { uid: string; documentId: string; locale: string }): string => {
  if (uid === '') return documentId === '' ? 'the site' : 'the pages without a document';
  return [uid, documentId, locale && `(${locale})`].filter(Boolean).join(' ');
};
