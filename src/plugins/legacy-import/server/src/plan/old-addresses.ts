import { oldAddressOf, type OldAddress } from '../../../../../domain/address/old-address';

/** Letters; a longer path cannot be kept (PostgreSQL indexes no longer ones). */
const LONGEST_PATH = 2_000;

/** What a site's own front page is called. Many portals name it as the canonical address of every page. */
const FRONT_PAGE = /^\/(?:(?:index|default|home|trang-?chu)(?:\.[a-z]{3,5})?\/?)?$/i;

/**
 * Where readers found a page before it moved, each address once, out of all that the page says of itself. Never the old site's front page:
 * whoever asks for that does not ask for this page.
 */
export const oldAddressesOf = (addresses: readonly (string | null)[]): OldAddress[] => {
  const found = addresses.flatMap((address) => (address === null ? [] : (oldAddressOf(address) ?? [])));
  const own = found.filter(({ path }) => path.length <= LONGEST_PATH && !FRONT_PAGE.test(path));
  return [...new Map(own.map((address) => [`${address.host}${address.path}`, address])).values()];
};

/** A stored redirect, as far as it says whose address it is and where it leads. */
export type KnownRedirect = { fromPath: string; fromHost: string | null; targetId: string | null };

type Judged = { add: OldAddress[]; taken: OldAddress[] };

/**
 * Which of an article's old addresses still need a redirect, and which lead elsewhere already: those are left to a person. A redirect without
 * a server holds for all of them.
 */
export const judgeOldAddresses = (
  addresses: readonly OldAddress[],
  { known, articleId }: { known: readonly KnownRedirect[]; articleId: string },
): Judged => {
  const judged: Judged = { add: [], taken: [] };
  for (const address of addresses) {
    const rivals = known.filter(({ fromPath, fromHost }) => fromPath === address.path && (fromHost === null || fromHost === address.host));
    if (rivals.some(({ targetId }) => targetId !== articleId)) judged.taken.push(address);
    else if (rivals.length === 0) judged.add.push(address);
  }
  return judged;
};
