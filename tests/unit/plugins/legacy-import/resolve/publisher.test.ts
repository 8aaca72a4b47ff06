import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import {
  publisherOfCode,
  resolvePublisher,
  type ChosenPublisher,
} from '../../../../../src/plugins/legacy-import/server/src/resolve/publisher';

const infer = (issuer: string | null) => resolvePublisher({ chosen: null, issuer, gazetteer: GAZETTEER });
const choose = (chosen: ChosenPublisher) => resolvePublisher({ chosen, issuer: 'ỦY BAN NHÂN DÂN HUYỆN MỘ ĐỨC', gazetteer: GAZETTEER });

describe('a masthead', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN HUYỆN BA TƠ', 'UBND huyện Ba Tơ', 'huyện Ba Tơ, tỉnh Quảng Ngãi', 0.95],
    ['UỶ BAN NHÂN DÂN THỊ XÃ ĐỨC PHỔ', 'UBND thị xã Đức Phổ', 'thị xã Đức Phổ, tỉnh Quảng Ngãi', 0.95],
    ['UBND HUYỆN LÂM AN - TỈNH PHÚ AN', 'UBND huyện Lâm An', 'huyện Lâm An, tỉnh Phú An', 0.85],
    ['TỈNH QUẢNG NGÃI - HUYỆN MỘ ĐỨC', 'UBND huyện Mộ Đức', 'huyện Mộ Đức, tỉnh Quảng Ngãi', 0.75],
    ['CỔNG THÔNG TIN ĐIỆN TỬ TỈNH QUẢNG NGÃI', 'UBND tỉnh Quảng Ngãi', 'tỉnh Quảng Ngãi', 0.75],
    ['TRANG THÔNG TIN ĐIỆN TỬ XÃ BA TIÊU HUYỆN BA TƠ', 'UBND xã Ba Tiêu', 'xã Ba Tiêu, huyện Ba Tơ, tỉnh Quảng Ngãi', 0.65],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG NGÃI', 'HĐND tỉnh Quảng Ngãi', 'tỉnh Quảng Ngãi', 0.95],
    ['ĐẢNG BỘ HUYỆN BA TƠ', 'Huyện ủy Ba Tơ', 'huyện Ba Tơ, tỉnh Quảng Ngãi', 0.9],
    ['ĐẢNG ỦY XÃ BA TÔ', 'Đảng ủy xã Ba Tô', 'xã Ba Tô', 0.8],
    ['HUYỆN ĐOÀN BA TƠ', 'Huyện đoàn Ba Tơ', 'huyện Ba Tơ, tỉnh Quảng Ngãi', 0.9],
  ])('%j names the publisher %j', (issuer, name, areaName, confidence) => {
    const { publisher, warnings } = infer(issuer);
    expect(publisher?.organization).toMatchObject({ name, areaName });
    expect(warnings).toEqual([
      {
        rule: 'publisher-inferred',
        message: `The publisher "${name}" was read from the masthead "${issuer}".`,
        confidence: expect.closeTo(confidence),
      },
    ]);
  });

  test.each([['SỞ NỘI VỤ TỈNH QUẢNG NGÃI'], ['BÁO QUẢNG NGÃI'], ['UBND XÃ HỘI'], [null]])('%j names none', (issuer) => {
    expect(infer(issuer)).toMatchObject({ publisher: null, warnings: [{ rule: 'publisher-unknown' }] });
  });

  test('of a district of Quảng Ngãi gives a publisher that has ended, with the law', () => {
    expect(infer('ỦY BAN NHÂN DÂN HUYỆN BA TƠ').publisher?.organization).toEqual({
      key: expect.any(String),
      name: 'UBND huyện Ba Tơ',
      code: '535',
      classification: 'peoplesCommittee',
      adminLevel: 'district',
      areaName: 'huyện Ba Tơ, tỉnh Quảng Ngãi',
      dissolutionDate: '2025-07-01',
      dissolutionBasis: expect.stringContaining('1677/NQ-UBTVQH15'),
    });
  });
});

describe('a chosen publisher', () => {
  test('goes before the masthead, without a warning', () => {
    const { publisher, warnings } = choose({ name: 'UBND huyện Ba Tơ', code: 'BT', areaName: null });
    expect([publisher?.organization.name, publisher?.organization.code, publisher?.area?.code, warnings]).toEqual([
      'UBND huyện Ba Tơ',
      'BT',
      '535',
      [],
    ]);
  });

  test('takes the official code where it has none', () => {
    expect(choose({ name: 'UBND huyện Ba Tơ', code: null, areaName: 'huyện Ba Tơ' }).publisher?.organization.code).toBe('535');
  });

  test('of the whole country has no place', () => {
    const { publisher } = choose({ name: 'Bộ Tư pháp', code: 'G15', areaName: null });
    expect([publisher?.organization.adminLevel, publisher?.area]).toEqual(['central', null]);
  });

  test('keeps its own name, and the place it is stored with', () => {
    const { publisher } = choose({ name: 'Phòng Văn hóa', code: null, areaName: 'huyện Ba Tơ, tỉnh Quảng Ngãi' });
    expect([publisher?.organization.name, publisher?.area?.code]).toEqual(['Phòng Văn hóa', '535']);
  });

  test.each([
    ['huyện Ba Tơ', 'district', '535'],
    [null, null, undefined],
  ])('without a readable name is taken as it is, in %s', (areaName, adminLevel, areaCode) => {
    const { publisher } = choose({ name: 'Văn phòng', code: 'VP', areaName });
    expect(publisher?.organization).toMatchObject({ name: 'Văn phòng', code: 'VP', classification: 'other', adminLevel });
    expect(publisher?.area?.code).toBe(areaCode);
  });
});

test.each([
  ['535', { name: 'UBND huyện Ba Tơ', code: '535', areaName: 'huyện Ba Tơ, tỉnh Quảng Ngãi' }],
  ['999', null],
])('the code %s stands for %j', (code, chosen) => {
  expect(publisherOfCode(code, GAZETTEER)).toEqual(chosen);
});
