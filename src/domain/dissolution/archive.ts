import { isHistorical } from '../article/historical';
import { formatViDate } from '../text/vi-date';

/** An organization under which entries stand: the publisher of an article, an organizer of an event. */
export type Keeper = { documentId: string; name: string; dissolutionDate: string | null };

/**
 * The organization whose dissolution has put an entry into the archive; null while one of its organizations lives, or where it has
 * none. `today` is a local day, `YYYY-MM-DD`.
 */
export const archivedUnder = (keepers: readonly Keeper[], today: string): Keeper | null => {
  const [first] = keepers;
  return first && keepers.every(({ dissolutionDate }) => isHistorical({ dissolutionDate, today })) ? first : null;
};

/** The request that a write is made in; null for the command line, a seed, a start. */
export type WritingRequest = {
  /** Whose routes: those of the admin or those of the public API. */
  api: string | null;
  plugin: string | null;
  /** The administrator's role has been given the archive. */
  holdsArchive: boolean;
  /** A program that was given a token for everything. */
  hasFullAccess: boolean;
};

/** What brings old pages in and takes them back writes below dissolved organizations; who may start it is its own question. */
const IMPORTER = 'legacy-import';

/** Whether a write may change the archive. Through the public API only a token for everything does: it is to programs what a super admin is to people. */
export const mayChangeArchive = (request: WritingRequest | null): boolean => {
  if (request === null) return true;
  const { api, plugin, holdsArchive, hasFullAccess } = request;
  return api === 'admin' ? holdsArchive || plugin === IMPORTER : api === 'content-api' && hasFullAccess;
};

/** Why a write is refused. */
export const archiveRefusal = ({ name, dissolutionDate }: Keeper): string =>
  `"${name}" was dissolved on ${formatViDate(dissolutionDate ?? '')}: what it published is kept as it was. Only a role that may change the archive writes it.`;
