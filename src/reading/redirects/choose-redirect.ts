/**
 * Whose old addresses are meant: of one old server (and those that name no server), of this site alone (those that name none), or of any,
 * where nobody says which server was asked.
 */
export type AskedHost = { host: string } | 'own' | 'any';

type Candidate = { id: number; fromPath: string; fromHost: string | null };

const rank = ({ fromHost }: Candidate, asked: AskedHost): number | null => {
  if (fromHost === null) return 1;
  if (asked === 'own') return null;
  if (asked === 'any') return 2;
  return fromHost === asked.host ? 0 : null;
};

/**
 * The redirect that counts: the first spelling of the path that has one; among several of one path that of the asked server, then one
 * without a server, then the oldest.
 */
export const chooseRedirect = <Row extends Candidate>(rows: readonly Row[], paths: readonly string[], asked: AskedHost): Row | null => {
  for (const path of paths) {
    const [best] = rows
      .flatMap((row) => {
        const place = row.fromPath === path ? rank(row, asked) : null;
        return place === null ? [] : [{ row, place }];
      })
      .sort((one, other) => one.place - other.place || one.row.id - other.row.id);
    if (best) return best.row;
  }
  return null;
};
