import {
  chainOf,
  findArea,
  levelOf,
  pathOf,
  type Area,
  type Place,
} from '../../../../../src/plugins/legacy-import/server/src/resolve/area';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';

const province = (name: string): Area => ({ unit: 'tỉnh', name, code: null, within: null, dissolution: null });
const chauThanh = (within: Area): Area => ({ unit: 'huyện', name: 'Châu Thành', code: null, within, dissolution: null });
const [LONG_AN, AN_GIANG] = [chauThanh(province('Long An')), chauThanh(province('An Giang'))];

describe('findArea', () => {
  test.each<[string, Place, Place | null, string | undefined]>([
    ['its unit and name', { unit: 'huyện', name: 'Ba Tơ' }, null, '535'],
    ['capitals and old tone marks', { unit: 'thị xã', name: 'ĐỨC PHỔ' }, null, '534'],
    ['the unit, where a province and its city share a name', { unit: 'thành phố', name: 'Quảng Ngãi' }, null, '522'],
    ['the place around it', { unit: 'huyện', name: 'Sơn Tây' }, { unit: 'tỉnh', name: 'Quảng Ngãi' }, '530'],
    ['nothing of another unit', { unit: 'thị xã', name: 'Sơn Tây' }, null, undefined],
    ['nothing of another province', { unit: 'huyện', name: 'Ba Tơ' }, { unit: 'tỉnh', name: 'Bình Định' }, undefined],
    ['every diacritic', { unit: 'huyện', name: 'Ba Tô' }, null, undefined],
  ])('finds an area by %s', (_rule, place, within, code) => {
    expect(findArea({ place, within, gazetteer: GAZETTEER })?.code).toBe(code);
  });

  test('does not choose between two of the same name', () => {
    const place: Place = { unit: 'huyện', name: 'Châu Thành' };
    expect(findArea({ place, within: null, gazetteer: [LONG_AN, AN_GIANG] })).toBeNull();
    expect(findArea({ place, within: { unit: 'tỉnh', name: 'An Giang' }, gazetteer: [LONG_AN, AN_GIANG] })).toBe(AN_GIANG);
  });
});

test.each<[Place, string]>([
  [{ unit: 'tỉnh', name: 'Quảng Ngãi' }, 'province'],
  [{ unit: 'thành phố', name: 'Đà Nẵng' }, 'province'],
  [{ unit: 'thành phố', name: 'Quảng Ngãi' }, 'district'],
  [{ unit: 'thị xã', name: 'Đức Phổ' }, 'district'],
  [{ unit: 'đặc khu', name: 'Lý Sơn' }, 'commune'],
])('%j is of the level %s', (place, level) => {
  expect(levelOf(place)).toBe(level);
});

test('an area is written with all that it lies in', () => {
  expect(pathOf(LONG_AN)).toBe('huyện Châu Thành, tỉnh Long An');
  expect(chainOf(null)).toEqual([]);
});

describe('the gazetteer', () => {
  const quangNgai = GAZETTEER.filter((area) => area.within?.name === 'Quảng Ngãi');

  test('holds the 13 units of Quảng Ngãi that ended on 1 July 2025', () => {
    const ended = quangNgai.filter(({ dissolution }) => dissolution?.date === '2025-07-01');
    expect(ended.map(({ unit, name }) => `${unit} ${name}`).sort()).toEqual([
      'huyện Ba Tơ',
      'huyện Bình Sơn',
      'huyện Lý Sơn',
      'huyện Minh Long',
      'huyện Mộ Đức',
      'huyện Nghĩa Hành',
      'huyện Sơn Hà',
      'huyện Sơn Tây',
      'huyện Sơn Tịnh',
      'huyện Trà Bồng',
      'huyện Tư Nghĩa',
      'thành phố Quảng Ngãi',
      'thị xã Đức Phổ',
    ]);
  });

  test('cites the law for each', () => {
    expect(quangNgai.every(({ dissolution }) => /Nghị quyết số (1677|867)\/NQ-UBTVQH1[45]/.test(dissolution?.basis ?? ''))).toBe(true);
  });

  test('gives no code twice', () => {
    expect(new Set(GAZETTEER.map(({ code }) => code)).size).toBe(GAZETTEER.length);
  });
});
