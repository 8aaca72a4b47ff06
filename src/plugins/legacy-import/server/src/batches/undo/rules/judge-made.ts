/** Somebody else who leads to an entry. */
export type User = { uid: string; documentId: string };

/** How a thing that an import made stands now. Instants are ISO 8601. */
export type Standing = {
  act: 'created' | 'updated';
  /** When an import wrote it last; null: when it was made. */
  mark: string | null;
  /** Whether readers saw it after that import. */
  wasPublished: boolean;
  /** Null: it has gone already. */
  current: { createdAt: string; updatedAt: string; isPublished: boolean } | null;
  /** Later imports that wrote it and stand. */
  laterBatches: readonly string[];
  /** Who leads to it and stays. */
  users: readonly User[];
};

type KeptBecause = 'edited' | 'used' | 'published-elsewhere';

export type Verdict = { act: 'gone' } | { act: 'remove' } | { act: 'restore' } | { act: 'keep'; because: KeptBecause; detail: string };

/**
 * What an undo does with one thing that an import made: what an editor has worked on, has published, or what others lead to stays; what was there
 * before gets back what it was; the rest goes.
 */
export const judgeMade = ({ act, mark, wasPublished, current, laterBatches, users }: Standing): Verdict => {
  if (!current) return { act: 'gone' };
  const [later] = laterBatches;
  if (later !== undefined) return keep('used', `Import ${later} has written it since: take that back first.`);
  if (!isSameInstant(mark ?? current.createdAt, current.updatedAt))
    return keep('edited', `Somebody has edited it on ${current.updatedAt}.`);
  if (current.isPublished && !wasPublished) return keep('published-elsewhere', 'Somebody has published it since.');
  if (act === 'updated') return { act: 'restore' };
  const [user] = users;
  if (user)
    return keep(
      'used',
      `${users.length} other ${users.length === 1 ? 'entry leads' : 'entries lead'} to it, as ${user.uid} ${user.documentId}.`,
    );
  return { act: 'remove' };
};

const keep = (because: KeptBecause, detail: string): Verdict => ({ act: 'keep', because, detail });

const isSameInstant = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);
