import { findArea, type Area, type Place } from '../../../../../src/plugins/legacy-import/server/src/resolve/area';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { scopeOrganization } from '../../../../../src/plugins/legacy-import/server/src/resolve/scope-organization';

const area = (place: Place): Area | null => findArea({ place, within: null, gazetteer: GAZETTEER });
const BA_TO = area({ unit: 'huyện', name: 'Ba Tơ' });
const scope = (body: string, around: Area | null = BA_TO) => scopeOrganization(body, { area: around, gazetteer: GAZETTEER });
const DISTRICT = 'huyện Ba Tơ, tỉnh Quảng Ngãi';
const PROVINCE = 'tỉnh Quảng Ngãi';

describe('to a publisher of Ba Tơ', () => {
  test.each([
    ['UBND huyện', 'UBND huyện Ba Tơ', 'peoplesCommittee', 'district', DISTRICT],
    ['Ủy ban nhân dân huyện', 'UBND huyện Ba Tơ', 'peoplesCommittee', 'district', DISTRICT],
    ['Thường trực HĐND huyện', 'HĐND huyện Ba Tơ', 'peoplesCouncil', 'district', DISTRICT],
    ['Huyện ủy', 'Huyện ủy Ba Tơ', 'partyCommittee', 'district', DISTRICT],
    ['Huyện đoàn', 'Huyện đoàn Ba Tơ', 'massOrganization', 'district', DISTRICT],
    ['Hội đồng Thi đua khen thưởng huyện', 'Hội đồng Thi đua khen thưởng huyện Ba Tơ', 'council', 'district', DISTRICT],
    ['Ban thi đua khen thưởng tỉnh', 'Ban thi đua khen thưởng tỉnh Quảng Ngãi', 'department', 'province', PROVINCE],
    ['Sở Nội vụ', 'Sở Nội vụ tỉnh Quảng Ngãi', 'department', 'province', PROVINCE],
    ['Tỉnh ủy', 'Tỉnh ủy Quảng Ngãi', 'partyCommittee', 'province', PROVINCE],
    ['UBND huyện Mộ Đức', 'UBND huyện Mộ Đức', 'peoplesCommittee', 'district', 'huyện Mộ Đức, tỉnh Quảng Ngãi'],
    ['UBND huyện Ba Tơ', 'UBND huyện Ba Tơ', 'peoplesCommittee', 'district', DISTRICT],
    ['UBND huyện Lâm An, tỉnh Phú An', 'UBND huyện Lâm An', 'peoplesCommittee', 'district', 'huyện Lâm An, tỉnh Phú An'],
    [
      'UBND xã Bình Minh, huyện Bình Sơn',
      'UBND xã Bình Minh',
      'peoplesCommittee',
      'commune',
      'xã Bình Minh, huyện Bình Sơn, tỉnh Quảng Ngãi',
    ],
    ['Bộ Tư pháp', 'Bộ Tư pháp', 'department', 'central', null],
    ['Trường THCS Ba Tơ', 'Trường THCS Ba Tơ', 'other', null, DISTRICT],
  ])('%j is %j', (body, name, classification, adminLevel, areaName) => {
    const scoped = scope(body);
    expect(scoped?.organization).toMatchObject({ name, classification, adminLevel, areaName });
    expect(scoped?.warnings).toEqual([]);
  });

  test.each([
    ['LĐLĐ', 'LĐLĐ huyện Ba Tơ', 'org-scope-inferred'],
    ['Phòng Nội vụ', 'Phòng Nội vụ huyện Ba Tơ', 'org-scope-inferred'],
    ['UBND xã Ba Tiêu', 'UBND xã Ba Tiêu', 'area-inferred'],
  ])('%j is taken for %j, with a warning', (body, name, rule) => {
    expect(scope(body)).toMatchObject({ organization: { name }, warnings: [{ rule }] });
  });

  test.each([[''], ['UBND xã'], ['Văn phòng'], ['huyện Ba Tơ'], ['Hội đồng '.repeat(40)]])(
    '%j is no organization that can be told',
    (body) => {
      expect(scope(body)).toBeNull();
    },
  );

  test.each([
    ['Huyện ủy', 'Huyện uỷ'],
    ['Hội đồng Thi đua khen thưởng huyện', 'Hội đồng thi đua - khen thưởng huyện Ba Tơ'],
    ['UBND huyện', 'Ủy ban Nhân dân huyện Ba Tơ, tỉnh Quảng Ngãi'],
    ['Huyện ủy', 'Đảng bộ huyện'],
  ])('%j and %j are one', (one, other) => {
    expect(scope(one)?.organization.key).toBe(scope(other)?.organization.key);
  });

  test('Ba Tô and Ba Tơ are two', () => {
    expect(scope('UBND xã Ba Tô')?.organization.key).not.toBe(scope('UBND xã Ba Tơ')?.organization.key);
  });

  test.each([
    ['UBND huyện', '2025-07-01'],
    ['HĐND huyện', '2025-07-01'],
    ['UBND huyện Tây Trà', '2020-02-01'],
    ['UBND tỉnh', null],
    ['Huyện ủy', null],
  ])('%j ended on %s', (body, date) => {
    expect(scope(body)?.organization.dissolutionDate).toBe(date);
  });
});

describe('to a publisher without a place', () => {
  test.each([['UBND huyện'], ['Huyện ủy'], ['LĐLĐ'], ['Sở Nội vụ']])('%j is nothing', (body) => {
    expect(scope(body, null)).toBeNull();
  });

  test.each([
    ['UBND phường An Xuân', 'phường An Xuân'],
    ['UBND huyện Ba Tơ', DISTRICT],
    ['Bộ Tư pháp', null],
  ])('%j is clear', (body, areaName) => {
    expect(scope(body, null)?.organization.areaName).toBe(areaName);
  });
});
