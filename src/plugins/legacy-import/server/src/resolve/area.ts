import { wordKey } from '../parse/words/word-key';

export type AdminLevel = 'central' | 'province' | 'district' | 'commune';

export type Unit = 'tỉnh' | 'thành phố' | 'huyện' | 'quận' | 'thị xã' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu';

export type Place = { unit: Unit; name: string };

/** `date` is the first day without the unit, `YYYY-MM-DD`; `basis` cites the law. */
export type Dissolution = { date: string; basis: string };

/** An administrative unit. `code` is the official one; null for a place that is only known from a page. */
export type Area = Place & { code: string | null; within: Area | null; dissolution: Dissolution | null };

const CENTRALLY_RUN_CITIES = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'].map(wordKey);

const LEVELS: Readonly<Record<Unit, AdminLevel>> = {
  tỉnh: 'province',
  'thành phố': 'district',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

export const levelOf = ({ unit, name }: Place): AdminLevel =>
  unit === 'thành phố' && CENTRALLY_RUN_CITIES.includes(wordKey(name)) ? 'province' : LEVELS[unit];

/** The area and all that it lies in, the smallest first. */
export const chainOf = (area: Area | null): Area[] => (area ? [area, ...chainOf(area.within)] : []);

/**
 * How an area is written down where nothing else says where it lies.
 *
 * @example pathOf(baTo) // 'huyện Ba Tơ, tỉnh Quảng Ngãi'
 */
export const pathOf = (area: Area): string =>
  chainOf(area)
    .map(({ unit, name }) => `${unit} ${name}`)
    .join(', ');

/** Whether both are one place by unit and name; where it lies is not compared. */
export const isPlace = (area: Place, { unit, name }: Place): boolean => area.unit === unit && wordKey(area.name) === wordKey(name);

/** The one area of the gazetteer that is called so; of several (Châu Thành lies in ten provinces) the one within `within`, else none. */
export const findArea = ({ place, within, gazetteer }: { place: Place; within: Place | null; gazetteer: readonly Area[] }): Area | null => {
  const called = gazetteer.filter((area) => isPlace(area, place));
  const inside = within ? called.filter((area) => chainOf(area.within).some((outer) => isPlace(outer, within))) : called;
  const [only, another] = inside;
  return only && !another ? only : null;
};
