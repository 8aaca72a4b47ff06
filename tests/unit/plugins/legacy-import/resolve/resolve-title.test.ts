import { findArea } from '../../../../../src/plugins/legacy-import/server/src/resolve/area';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolveTitle } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-title';

const area = findArea({ place: { unit: 'huyện', name: 'Ba Tơ' }, within: null, gazetteer: GAZETTEER });
const resolve = (title: string) => resolveTitle(title, { area, gazetteer: GAZETTEER });

describe('resolveTitle', () => {
  test.each([
    ['Bí thư Đảng ủy, Chủ tịch UBND xã Ba Tiêu', ['Đảng ủy xã Ba Tiêu', 'UBND xã Ba Tiêu']],
    ['Tỉnh ủy viên, Bí thư Huyện ủy, Trưởng Ban Dân vận', ['Tỉnh ủy Quảng Ngãi', 'Huyện ủy Ba Tơ', 'Ban Dân vận huyện Ba Tơ']],
    ['Chủ tịch LĐLĐ', ['LĐLĐ huyện Ba Tơ']],
    ['Chủ tịch UBND xã, Phó Bí thư Huyện ủy', ['Huyện ủy Ba Tơ']],
  ])('gives the offices of %j to %j', (title, organizations) => {
    expect(resolve(title).offices.map(({ organization }) => organization.name)).toEqual(organizations);
  });

  test.each([
    ['Chủ tịch UBND huyện', []],
    ['Chủ tịch LĐLĐ', ['org-scope-inferred']],
    ['Chủ tịch UBND xã', ['office-without-organization']],
    ['Bộ trưởng', ['office-without-organization']],
  ])('warns of %j: %j', (title, rules) => {
    expect(resolve(title).warnings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('keeps label, role and organization apart', () => {
    const [resolved] = resolve('PCT UBND huyện').offices;
    expect(resolved?.office).toMatchObject({
      label: 'Phó Chủ tịch UBND huyện',
      role: 'Phó Chủ tịch',
      organizationKey: resolved?.organization.key,
    });
  });

  test('knows one office in two spellings', () => {
    expect(resolve('Phó Bí thư Huyện uỷ').offices[0]?.office.key).toBe(resolve('PBT Huyện ủy Ba Tơ').offices[0]?.office.key);
  });

  test.each([
    ['Quyền Chủ tịch UBND huyện', 'Quyền Chủ tịch UBND huyện'],
    ['Chủ tịch UBND huyện', null],
  ])('prints %j over the office as %j', (title, titleOverride) => {
    expect(resolve(title).offices[0]).toMatchObject({ office: { label: 'Chủ tịch UBND huyện' }, titleOverride });
  });
});
