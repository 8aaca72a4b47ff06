import type { ParseWarning } from '../parse/legacy-page';
import { findArea, levelOf, pathOf, type Area, type Place } from './area';
import { readMasthead, readPlaces } from './masthead';
import type { Publisher } from './resolved-page';
import { scopeOrganization } from './scope-organization';

/** An organization that is chosen by hand or by its code; null stands for what is not known of it. */
export type ChosenPublisher = {
  name: string;
  code: string | null;
  areaName: string | null;
  /** Where it is stored already. */ documentId?: string | null;
};

export type PublisherOutcome = { publisher: Publisher | null; warnings: ParseWarning[] };

type Options = { chosen: ChosenPublisher | null; issuer: string | null; gazetteer: readonly Area[] };

/** How much less sure a masthead is whose place the gazetteer does not hold. */
const OUTSIDE_GAZETTEER = 0.1;

/**
 * Who published a page: the one chosen, else the one named in the ALL-CAPS line before the title (warning `publisher-inferred`), else
 * nobody (`publisher-unknown`).
 *
 * @example resolvePublisher({ chosen: null, issuer: 'ỦY BAN NHÂN DÂN HUYỆN BA TƠ', gazetteer }).publisher?.organization.name // 'UBND huyện Ba Tơ'
 */
export const resolvePublisher = ({ chosen, issuer, gazetteer }: Options): PublisherOutcome => {
  if (chosen) return { publisher: { ...readChosen(chosen, gazetteer), documentId: chosen.documentId ?? null }, warnings: [] };
  const inferred = issuer === null ? null : readIssuer(issuer, gazetteer);
  return inferred ?? { publisher: null, warnings: [UNKNOWN] };
};

const UNKNOWN: ParseWarning = {
  rule: 'publisher-unknown',
  message: 'The page does not say who published it, and nobody was chosen.',
  confidence: 1,
};

/** The People's Committee of the area with this official code, for a publisher that is not stored yet; null for an unknown code. */
export const publisherOfCode = (code: string, gazetteer: readonly Area[]): ChosenPublisher | null => {
  const area = gazetteer.find((known) => known.code === code);
  return area ? { name: `UBND ${area.unit} ${area.name}`, code, areaName: pathOf(area) } : null;
};

const readChosen = ({ name, code, areaName }: ChosenPublisher, gazetteer: readonly Area[]): Publisher => {
  const area = toArea(readPlaces(areaName ?? ''), gazetteer);
  const scoped = scopeOrganization(name, { area, gazetteer });
  if (scoped) return { organization: { ...scoped.organization, name, code: code ?? scoped.organization.code }, area: scoped.area ?? area };
  const level = area && levelOf(area);
  const unread = { classification: 'other', adminLevel: level, areaName, dissolutionDate: null, dissolutionBasis: null } as const;
  return { organization: { key: name, name, code, ...unread }, area };
};

const readIssuer = (issuer: string, gazetteer: readonly Area[]): PublisherOutcome | null => {
  const masthead = readMasthead(issuer);
  const area = masthead && toArea(masthead.places, gazetteer);
  const scoped = masthead && scopeOrganization(masthead.body, { area, gazetteer });
  if (!scoped) return null;
  const { organization } = scoped;
  const message = `The publisher "${organization.name}" was read from the masthead "${issuer}".`;
  const confidence = masthead.confidence - (area?.code ? 0 : OUTSIDE_GAZETTEER);
  return { publisher: { organization, area }, warnings: [{ rule: 'publisher-inferred', message, confidence }] };
};

const toArea = ([place, ...outer]: Place[], gazetteer: readonly Area[]): Area | null => {
  if (!place) return null;
  const known = findArea({ place, within: outer[outer.length - 1] ?? null, gazetteer });
  return known ?? { ...place, code: null, within: toArea(outer, gazetteer), dissolution: null };
};
