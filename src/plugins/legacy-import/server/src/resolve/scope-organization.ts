import { wordKey } from '../parse/words/word-key';
import type { ParseWarning } from '../parse/legacy-page';
import { chainOf, findArea, isPlace, levelOf, pathOf, type AdminLevel, type Area, type Place } from './area';
import { readBodyPlace, type BodyPlace } from './body-place';
import { classify, isBareKind, reachOf } from './organization-kind';
import type { OrganizationDraft } from './resolved-page';
import { bodyKey, capitalize } from './spelled-out';

export type Scope = {
  /** What a unit without a name means ("UBND huyện"), and where a body without a unit belongs. */
  area: Area | null;
  gazetteer: readonly Area[];
};

export type ScopedOrganization = { organization: OrganizationDraft; area: Area | null; warnings: ParseWarning[] };

type Located = { area: Area | null; warnings: ParseWarning[] };

/** Characters. With its place the name fits into 255; a longer run of words is no name. */
const LONGEST_BODY = 200;

const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(ủy|uỷ) ban nhân dân(?=\s|$)/iu, 'UBND'],
  [/^hội đồng nhân dân(?=\s|$)/iu, 'HĐND'],
];

/**
 * The organization that printed words mean, named in full: "UBND huyện" is "UBND huyện Ba Tơ" to a publisher of Ba Tơ. null where
 * nothing says which one it is: a bare "Văn phòng", or "UBND xã" on a district's page. Nothing is invented then.
 *
 * Warnings: `org-scope-inferred` (no unit printed), `area-inferred` (a place that is not in the gazetteer).
 */
export const scopeOrganization = (body: string, scope: Scope): ScopedOrganization | null => {
  if (body === '' || body.length > LONGEST_BODY) return null;
  const place = readBodyPlace(body);
  if (place.core === '' || (isBareKind(place.core) && place.unit === null)) return null;
  const located = locate(body, place, scope);
  return located && { organization: toDraft(place, located.area), ...located };
};

/** By this two spellings of one organization are known: words without place, and the place. */
const organizationKey = (core: string, areaName: string | null): string => `${bodyKey(core)} | ${wordKey(areaName ?? '')}`;

const locate = (body: string, place: BodyPlace, scope: Scope): Located | null => {
  if (place.unit && place.name) return locateByName({ unit: place.unit, name: place.name }, place.within, scope);
  const chain = chainOf(scope.area);
  if (place.unit) {
    const area = chain.find(({ unit }) => unit === place.unit);
    return area ? { area, warnings: [] } : null;
  }
  const reach = reachOf(place.core);
  if (reach === 'central') return { area: null, warnings: [] };
  const area = reach === 'province' ? chain.find((outer) => levelOf(outer) === 'province') : scope.area;
  if (!area) return null;
  return { area, warnings: reach === 'publisher' ? [scopeInferred(body, area)] : [] };
};

const locateByName = (place: Place, within: Place | null, { area: near, gazetteer }: Scope): Located => {
  const itself = chainOf(near).find((outer) => isPlace(outer, place));
  const known =
    itself ??
    findArea({ place, within: within ?? chainOf(near).slice(-1)[0] ?? null, gazetteer }) ??
    findArea({ place, within, gazetteer });
  if (known) return { area: known, warnings: [] };
  const unknown = { ...place, code: null, dissolution: null };
  if (within)
    return {
      area: {
        ...unknown,
        within: findArea({ place: within, within: null, gazetteer }) ?? { ...within, code: null, dissolution: null, within: null },
      },
      warnings: [],
    };
  const around = chainOf(near).find((outer) => RANK[levelOf(outer)] < RANK[levelOf(place)]) ?? null;
  return { area: { ...unknown, within: around }, warnings: around ? [areaInferred(place, around)] : [] };
};

const RANK = { central: 0, province: 1, district: 2, commune: 3 } as const;

const toDraft = ({ core, isFused, unit }: BodyPlace, area: Area | null): OrganizationDraft => {
  const short = SHORT_NAMES.reduce((name, [spelling, abbreviation]) => name.replace(spelling, abbreviation), capitalize(core));
  const classification = classify(core);
  const endsWithArea = classification === 'peoplesCommittee' || classification === 'peoplesCouncil';
  const areaName = area && pathOf(area);
  return {
    key: organizationKey(core, areaName),
    name: [short, ...(isFused ? [] : placeWords(core, unit, area)), ...(isFused && area ? [area.name] : [])].join(' '),
    code: classification === 'peoplesCommittee' ? (area?.code ?? null) : null,
    classification,
    adminLevel: levelOfBody(core, unit, area),
    areaName,
    dissolutionDate: endsWithArea ? (area?.dissolution?.date ?? null) : null,
    dissolutionBasis: endsWithArea ? (area?.dissolution?.basis ?? null) : null,
  };
};

/** A school or a hamlet lies in a place without being an office of it. */
const levelOfBody = (core: string, unit: string | null, area: Area | null): AdminLevel | null => {
  if (!area) return 'central';
  return unit === null && reachOf(core) === 'own' ? null : levelOf(area);
};

const placeWords = (core: string, unit: string | null, area: Area | null): string[] =>
  area && (unit !== null || reachOf(core) !== 'own') ? [area.unit, area.name] : [];

const scopeInferred = (body: string, area: Area): ParseWarning => ({
  rule: 'org-scope-inferred',
  message: `"${body}" names no place; it was taken as that of ${pathOf(area)}.`,
  confidence: 0.7,
});

const areaInferred = ({ unit, name }: Place, around: Area): ParseWarning => ({
  rule: 'area-inferred',
  message: `"${unit} ${name}" is not in the gazetteer; it was taken as lying in ${pathOf(around)}.`,
  confidence: 0.6,
});
