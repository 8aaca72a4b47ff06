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
};

/** What brings old pages in and takes them back writes below dissolved organizations; who may start it is its own question. */
const IMPORTER = 'legacy-import';

/** Whether a write may change the archive. The public API never does, whatever its token: a token is no role. */
export const mayChangeArchive = (request: WritingRequest | null): boolean =>
  request === null || (request.api === 'admin' && (request.holdsArchive || request.plugin === IMPORTER));

/** Why a write is refused. */
export const archiveRefusal = ({ name, dissolutionDate }: Keeper): string =>
  `"${name}" was dissolved on ${formatViDate(dissolutionDate ?? '')}: what it published is kept as it was. Only a role that may change the archive writes it, in the admin.`;
