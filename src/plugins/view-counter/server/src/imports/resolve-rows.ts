import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { ImportProblem } from '../../../shared/contracts';
import type { TargetKey } from '../hits/hit';
import { getService } from '../services';
import { findByDocumentId, findBySlug } from './find-versions';
import type { FileRow, ImportRow, Sorted } from './import-row';
import { chooseVersion } from './rules/choose-version';
import { slugsOfUrl } from './rules/slugs-of-url';

type Deps = { strapi: Core.Strapi };
type Versions = readonly [TargetKey, ...TargetKey[]];

const CHUNK = 500;
/** Addresses that the application resolves one by one, before others have their turn. */
const TURN = 20;

/** Whose number each row is. Every row comes back, as one or the other; `signal` ends it early, with what there is. */
export const resolveRows = async ({ strapi }: Deps, rows: readonly FileRow[], signal?: AbortSignal): Promise<Sorted<ImportRow>> => {
  const sorted: Sorted<ImportRow> = { rows: [], problems: [] };
  for (let at = 0; at < rows.length && !signal?.aborted; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK);
    const versionsOf = await findVersions({ strapi }, chunk);
    for (const row of chunk) {
      const judged = judgeRow({ strapi }, row, versionsOf(row));
      if ('code' in judged) sorted.problems.push(judged);
      else sorted.rows.push(judged);
    }
    await setImmediate();
  }
  return sorted;
};

const judgeRow = ({ strapi }: Deps, row: FileRow, versions: Versions | null): ImportRow | ImportProblem => {
  const { line, url, documentId, value } = row;
  const named = documentId ?? url ?? '';
  if (!versions) {
    const code = documentId === null ? 'unknown-address' : 'unknown-document';
    const what = documentId === null ? 'no entry is known under this address' : 'no entry of a counted type has this documentId';
    return { line, code, text: `"${named}": ${what}.` };
  }
  const { defaultLocale } = getService({ strapi }, 'settings').options();
  const choice = chooseVersion(versions, { locale: row.locale, defaultLocale });
  if (!choice.ok) return { line, code: choice.code, text: `"${named}": ${choice.text}` };
  const externalId = row.locale === null ? named : `${named} (${row.locale})`;
  return { line, externalId, url, target: choice.target, metric: 'views', value };
};

/** A documentId is taken at its word; an address is asked of the application first (redirects, addresses of old), then taken for one that ends in a slug. */
const findVersions = async ({ strapi }: Deps, rows: readonly FileRow[]): Promise<(row: FileRow) => Versions | null> => {
  const resolved = await askApplication({ strapi }, rows);
  const ids = [...rows.flatMap(({ documentId }) => documentId ?? []), ...[...resolved.values()].map(({ documentId }) => documentId)];
  const byId = await findByDocumentId({ strapi }, [...new Set(ids)]);
  const open = rows.flatMap(({ documentId, url }) => (documentId === null && url !== null && !resolved.has(url) ? [url] : []));
  const bySlug = await findBySlug({ strapi }, [...new Set(open.flatMap(slugsOfUrl))]);
  const ofUrl = (url: string): Versions | null => {
    const target = resolved.get(url);
    if (target) return existing(target, byId.get(target.documentId));
    return (
      slugsOfUrl(url)
        .map((slug) => bySlug.get(slug))
        .find((versions) => versions !== undefined) ?? null
    );
  };
  return ({ documentId, url }) => (documentId === null ? ofUrl(url ?? '') : (byId.get(documentId) ?? null));
};

/** The application may know an address of an entry that has been deleted since; without a locale of its own any version will do. */
const existing = (target: TargetKey, versions: Versions | undefined): Versions | null => {
  const same = (versions ?? []).filter(
    ({ uid, locale }) => uid === target.uid && (target.locale === '' || locale === '' || locale === target.locale),
  );
  const [first, ...others] = same;
  return first ? [first, ...others] : null;
};

const askApplication = async ({ strapi }: Deps, rows: readonly FileRow[]): Promise<ReadonlyMap<string, TargetKey>> => {
  const { resolveUrl } = getService({ strapi }, 'settings').options();
  const resolved = new Map<string, TargetKey>();
  if (!resolveUrl) return resolved;
  const urls = [...new Set(rows.flatMap(({ documentId, url }) => (documentId === null && url !== null ? [url] : [])))];
  for (const [at, url] of urls.entries()) {
    const target = await resolveUrl({ strapi, url });
    if (target) resolved.set(url, target);
    if (at % TURN === TURN - 1) await setImmediate();
  }
  return resolved;
};
