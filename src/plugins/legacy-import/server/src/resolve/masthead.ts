import { levelOf, type Place, type Unit } from './area';
import { toUnit } from './body-place';
import { capitalize } from './spelled-out';

/** What a masthead says: the places it names, the smallest first, and the organization of that smallest place. */
export type Masthead = { places: Place[]; body: string; confidence: number };

const UNIT_WORDS = 'tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã(?! hội)|phường|đặc khu';
const LETTER = "[\\p{L}\\p{M}\\d'\\u2019]";
const UNIT_AND_NAME = new RegExp(
  `(?<!${LETTER})(${UNIT_WORDS})(?: (?:ủy|uỷ|đoàn))? (${LETTER}+(?: (?!(?:${UNIT_WORDS})(?!${LETTER}))${LETTER}+)*)`,
  'gu',
);
const SMALLEST_FIRST = ['commune', 'district', 'province', 'central'] as const;

const PARTY_BODIES: Readonly<Record<string, string>> = {
  huyện: 'Huyện ủy',
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  'thị xã': 'Thị ủy',
  quận: 'Quận ủy',
};

/** The first that fits decides. A portal or a bare place ("HUYỆN BA TƠ") is its People's Committee's; of a department nothing is concluded. */
const BODIES: readonly { words: RegExp; confidence: number; body: (place: Place) => string }[] = [
  { words: /(ủy|uỷ) ban nhân dân|ubnd/u, confidence: 0.95, body: ({ unit, name }) => `UBND ${unit} ${name}` },
  { words: /hội đồng nhân dân|hđnd/u, confidence: 0.95, body: ({ unit, name }) => `HĐND ${unit} ${name}` },
  { words: /(tỉnh|huyện|quận|xã|phường) đoàn/u, confidence: 0.9, body: ({ unit, name }) => `${capitalize(unit)} đoàn ${name}` },
  {
    words: /đảng bộ|(đảng|tỉnh|huyện|quận) (ủy|uỷ)/u,
    confidence: 0.9,
    body: ({ unit, name }) => (PARTY_BODIES[unit] ? `${PARTY_BODIES[unit]} ${name}` : `Đảng ủy ${unit} ${name}`),
  },
  {
    words: /thông tin điện tử|^(tỉnh|thành phố|thị|huyện|quận|xã|phường) /u,
    confidence: 0.75,
    body: ({ unit, name }) => `UBND ${unit} ${name}`,
  },
];

/**
 * Reads an ALL-CAPS masthead, or null where it names no place or no organization that publishes.
 *
 * @example readMasthead('ỦY BAN NHÂN DÂN HUYỆN BA TƠ')?.body // 'UBND huyện Ba Tơ'
 */
export const readMasthead = (masthead: string): Masthead | null => {
  const words = masthead.toLowerCase();
  const places = readPlaces(words);
  const kind = BODIES.find((body) => body.words.test(words));
  const [smallest] = places;
  return smallest && kind ? { places, body: kind.body(smallest), confidence: kind.confidence } : null;
};

/** The units named in words, the smallest first; capitals make no difference. */
export const readPlaces = (words: string): Place[] =>
  [...words.toLowerCase().matchAll(UNIT_AND_NAME)]
    .flatMap(([, unit, name]) => toPlace(toUnit(unit), name))
    .sort((a, b) => SMALLEST_FIRST.indexOf(levelOf(a)) - SMALLEST_FIRST.indexOf(levelOf(b)));

const toPlace = (unit: Unit | null, name = ''): Place[] => (unit ? [{ unit, name: name.split(' ').map(capitalize).join(' ') }] : []);
