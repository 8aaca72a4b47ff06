import { createHash } from 'node:crypto';
import { localDate } from '../../../../../domain/text/vi-date';
import type { LegacyPage, ParseWarning } from '../parse/legacy-page';
import { correctPage, hasCorrections } from '../plan/correct-page';
import type { ImportPlan } from '../plan/import-plan';
import type { Known } from '../plan/known';
import type { Sha256 } from '../plan/page-identity';
import { identityOf, planImport, REVIEW_BELOW, type PageIdentity } from '../plan/plan-import';
import { GAZETTEER } from '../resolve/gazetteer/gazetteer';
import { resolvePage } from '../resolve/resolve-page';
import type { ResolvedPage } from '../resolve/resolved-page';
import type { PageImport } from './import-options';
import { readLegacyFile, type LegacyFile } from './read-legacy-file';
import type { PageError } from './page-outcome';

type Recognized = Extract<LegacyFile, { ok: true }>;

/** A page read, recognized, corrected and resolved: all that can be said of it without the database. */
export type PreparedPage = {
  ok: true;
  source: Recognized;
  /** With the corrections. */
  page: LegacyPage;
  resolved: ResolvedPage;
  identity: PageIdentity;
  isCorrected: boolean;
};

const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** Who the page is follows from the file and the batch's publisher, so that a later run, which knows no corrections, knows it again. */
export const preparePage = async ({ ports, options, page: asked }: PageImport): Promise<PreparedPage | { ok: false; error: PageError }> => {
  const source = await readLegacyFile(ports.files, asked);
  if (!source.ok) return source;
  const publisher = asked.publisher ?? options.publisher;
  const isCorrected = hasCorrections(asked.corrections);
  const found = resolvePage({ page: source.page, chosen: options.publisher, gazetteer: GAZETTEER });
  const page = isCorrected ? correctPage(source.page, asked.corrections ?? {}) : source.page;
  const isAsFound = !isCorrected && publisher === options.publisher;
  return {
    ok: true,
    source,
    page,
    resolved: isAsFound ? found : resolvePage({ page, chosen: publisher, gazetteer: GAZETTEER }),
    identity: identityOf({ page: source.page, resolved: found, sha256 }),
    isCorrected: !isAsFound,
  };
};

/** What is stored of the things that the page names. A corrected page is never "unchanged", so all of it is looked up. */
export const loadKnownOf = ({ ports, options }: PageImport, { page, resolved, identity, isCorrected }: PreparedPage): Promise<Known> => {
  const { legacyKey, contentSha256 } = identity;
  return ports.store.known({ page, resolved, legacyKey, contentSha256: isCorrected ? '' : contentSha256, locale: options.locale });
};

/** `images`: addresses of the page's photos that are there; `more`: doubts that came up on the way. */
type Seen = { known: Known; images: string[]; more?: ParseWarning[] };

export const planPrepared = (
  { ports, options, page: asked }: PageImport,
  { page, resolved, source, identity, isCorrected }: PreparedPage,
  { known, images, more = [] }: Seen,
): ImportPlan => {
  const now = ports.now().toISOString();
  return planImport({
    ...{ page, known, identity, isCorrected },
    resolved: { ...resolved, warnings: [...resolved.warnings, ...more] },
    options: {
      locale: options.locale,
      today: localDate(now),
      importedAt: now,
      capturedAt: null,
      batchId: options.batchId,
      rawText: source.rawText,
      availableImages: images,
      reviewBelow: asked.isReviewed ? 0 : REVIEW_BELOW,
      gazetteer: GAZETTEER,
      sha256,
    },
  });
};
