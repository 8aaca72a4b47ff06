import type { Knex } from 'knex';
import { oldPathOf } from '../../../domain/address/old-address';
import { SOURCE_LOCALE } from '../../../domain/portal';
import type { PathPatterns } from '../../public-url';
import { chooseRedirect } from '../choose-redirect';
import { followRedirects, type Followed, type Moved } from '../follow-redirects';
import { judgeRedirect, type RedirectRow } from '../judge-redirect';
import { ownAddresses, siteHost } from '../own-addresses';
import { pathSpellings } from '../path-spellings';
import type { ExportedRedirect, ExportRequest, RedirectGroup } from './exported-redirect';
import { loadTargets, redirectPages, type Selection } from './redirect-tables-store';
import { targetUrl } from './rules/target-url';

/** Why redirects are left out, and how many. `unreadable`: what they lead to is a draft, withdrawn or deleted. */
export type LeftOut = { unreadable: number; circle: number; unusable: number };

type Wanted = ExportRequest & { knex: Knex; patterns: PathPatterns; leftOut: LeftOut };

type Judged = { row: RedirectRow; moved: Moved | null };

/** All redirects that readers can follow today, each led to its end, in groups as they are looked up. */
export async function* findExported(wanted: Wanted): AsyncGenerator<RedirectGroup> {
  const own = await loadOwn(wanted);
  for (const hasQuery of [true, false]) {
    for (const bound of [true, false]) {
      const of = bound ? ofServers(wanted.host) : 'none';
      yield { bound: bound && wanted.host === null, hasQuery, redirects: exported(wanted, own, { of, hasQuery }) };
    }
  }
}

const ofServers = (host: string | null): Selection['of'] => (host === null ? 'servers' : { host });

async function* judged({ knex, patterns }: Wanted, selection: Selection): AsyncGenerator<Judged> {
  for await (const rows of redirectPages(knex, selection)) {
    const targets = await loadTargets(knex, rows);
    for (const row of rows) yield { row, moved: judgeRedirect(row, targets(row, SOURCE_LOCALE), patterns) };
  }
}

type Own = ReadonlyMap<string, Judged[]>;

/** The addresses of this site that have moved: ways over several moves lead over these alone. Few, beside those of old servers. */
const loadOwn = async (wanted: Wanted): Promise<Own> => {
  const own = new Map<string, Judged[]>();
  const host = siteHost(wanted.site);
  for (const of of ['none', ...(host === null ? [] : [{ host }])] as const) {
    for (const hasQuery of [true, false]) {
      for await (const one of judged(wanted, { of, hasQuery })) {
        own.set(one.row.fromPath, [...(own.get(one.row.fromPath) ?? []), one]);
      }
    }
  }
  return own;
};

async function* exported(wanted: Wanted, own: Own, selection: Selection): AsyncGenerator<ExportedRedirect> {
  const { leftOut, site } = wanted;
  for await (const one of judged(wanted, selection)) {
    const path = oldPathOf(one.row.fromPath);
    const followed = await follow(one, { own, site });
    if (!followed.leads) {
      leftOut[followed.because === 'circle' ? 'circle' : 'unreadable'] += 1;
      continue;
    }
    const { path: end, status } = followed.moved;
    const to = end === null ? null : targetUrl(end, site);
    if (path === null || (end !== null && to === null)) leftOut.unusable += 1;
    else yield { host: wanted.host === null ? one.row.fromHost : null, path, to, status };
  }
}

/** The same path of another server is another place: a page may keep its path when it moves. */
const follow = ({ row, moved }: Judged, { own, site }: { own: Own; site: string }): Promise<Followed> => {
  const isOwn = row.fromHost === null || row.fromHost === siteHost(site);
  const start = isOwn ? row.fromPath : `https://${row.fromHost}${row.fromPath}`;
  return followRedirects(start, (at) => Promise.resolve(at === start ? moved : stepOf(at, { own, site })));
};

const stepOf = (at: string, { own, site }: { own: Own; site: string }): Moved | null => {
  if (!at.startsWith('/')) return null;
  const paths = pathSpellings(at);
  const candidates = paths.flatMap((path) => own.get(path) ?? []);
  const row = chooseRedirect(
    candidates.map((candidate) => candidate.row),
    paths,
    ownAddresses(site),
  );
  return candidates.find((candidate) => candidate.row === row)?.moved ?? null;
};
