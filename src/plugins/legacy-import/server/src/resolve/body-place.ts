import type { Place, Unit } from './area';
import { capitalize } from './spelled-out';

/** What a body's words say about where it is. */
export type BodyPlace = {
  /** The words without unit and place: "UBND", "Huyện ủy"; '' where a place stands alone. */
  core: string;
  /** The unit the words name ("UBND huyện") or hold ("Huyện ủy"); null where none stands. */
  unit: Unit | null;
  /** The unit is part of the core: "Huyện ủy", "Tỉnh đoàn". */
  isFused: boolean;
  /** The place's own name ("Ba Tơ"), or null. */
  name: string | null;
  /** The larger place written after it: "UBND huyện Ba Tơ, tỉnh Quảng Ngãi". */
  within: Place | null;
};

const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}'\\u2019]*|\\d+)";
// "Xã Hội" in a title where every word is capitalized is no commune.
const PLACE_NAME = `(?!Hội(?:\\s|$))${NAME}(?:[ -]${NAME})*`;
const UNIT = '[Tt]ỉnh|[Tt]hành phố|TP\\.?|[Tt]hị xã|TX\\.?|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Đđ]ặc khu';
const FUSED_CORE = '(?:.* )?([Tt]ỉnh|[Tt]hành|[Tt]hị|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường) (?:[ủỦ]y|[uU]ỷ|[đĐ]oàn|[đĐ]ội)';
const WITHIN = `(?:,? (?:(${UNIT}) (${PLACE_NAME})))?`;

const FUSED = new RegExp(`^(${FUSED_CORE})(?: (${PLACE_NAME}))?${WITHIN}$`, 'u');
// Lazy: without a core first, so that "huyện Ba Tơ, tỉnh Quảng Ngãi" is a place alone.
const APART = new RegExp(`^(?:(.+?),? )??(${UNIT})(?: (${PLACE_NAME}))?${WITHIN}$`, 'u');
/** Organs that stand for the whole body. */
const STANDING_ORGAN = /^(?:Ban )?(?:Thường trực|Thường vụ|Chấp hành) (?=\S)/iu;
const PARTY_ORGANIZATION = /^Đảng bộ (tỉnh|thành|thị|huyện|quận)(?: phố| xã)?(?=\s|$)/iu;

const UNITS_BY_WORD: Readonly<Record<string, Unit>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  tp: 'thành phố',
  thị: 'thị xã',
  tx: 'thị xã',
  huyện: 'huyện',
  quận: 'quận',
  xã: 'xã',
  phường: 'phường',
};

/**
 * Reads an organization's words from behind: unit, place and the place around it. The Party's organization in a province or district is
 * the body that leads it ("Đảng bộ huyện" is read as "Huyện ủy"), and so is a body's standing organ ("Thường trực HĐND").
 *
 * @example readBodyPlace('Hội đồng thi đua khen thưởng huyện') // core without "huyện", unit 'huyện', name null
 */
export const readBodyPlace = (body: string): BodyPlace => {
  const text = body.replace(STANDING_ORGAN, '').replace(PARTY_ORGANIZATION, (_, unit: string) => `${capitalize(unit.toLowerCase())} ủy`);
  const [, fusedCore, fusedUnit, fusedName, fusedOuterUnit, fusedOuter] = FUSED.exec(text) ?? [];
  if (fusedCore !== undefined) {
    return {
      core: fusedCore,
      unit: toUnit(fusedUnit),
      isFused: true,
      name: fusedName ?? null,
      within: toPlace(fusedOuterUnit, fusedOuter),
    };
  }
  const apart = APART.exec(text);
  const [, core, unit, name, outerUnit, outer] = apart ?? [];
  return { core: apart ? (core ?? '') : text, unit: toUnit(unit), isFused: false, name: name ?? null, within: toPlace(outerUnit, outer) };
};

/** Units are written in many ways: "TP.", "Thị xã", and "thành" in "Thành ủy". */
export const toUnit = (written: string | undefined): Unit | null => {
  if (written === undefined) return null;
  const word = written.toLowerCase().replace('.', '');
  return UNITS_BY_WORD[word] ?? (word as Unit);
};

const toPlace = (unit: string | undefined, name: string | undefined): Place | null => {
  const known = toUnit(unit);
  return known && name !== undefined ? { unit: known, name } : null;
};
