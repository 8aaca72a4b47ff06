import { readBodyPlace } from '../../../../../src/plugins/legacy-import/server/src/resolve/body-place';
import { processorTime } from '../../../../support/processor-time';

const PHU_AN = { unit: 'tỉnh', name: 'Phú An' };

describe('readBodyPlace', () => {
  test.each([
    ['UBND huyện', 'UBND', 'huyện', null, null],
    ['UBND Huyện Ba Tơ', 'UBND', 'huyện', 'Ba Tơ', null],
    ['UBND huyện Lâm An, tỉnh Phú An', 'UBND', 'huyện', 'Lâm An', PHU_AN],
    ['UBND xã Ba Tiêu huyện Ba Tơ', 'UBND', 'xã', 'Ba Tiêu', { unit: 'huyện', name: 'Ba Tơ' }],
    ['UBND TP. Quảng Ngãi', 'UBND', 'thành phố', 'Quảng Ngãi', null],
    ['Hội Nông dân thị xã Đức Phổ', 'Hội Nông dân', 'thị xã', 'Đức Phổ', null],
    ['UBND phường 12', 'UBND', 'phường', '12', null],
    ['Ban Văn hóa - Xã hội HĐND huyện', 'Ban Văn hóa - Xã hội HĐND', 'huyện', null, null],
    ['Phòng Lao động - Thương binh và Xã hội', 'Phòng Lao động - Thương binh và Xã hội', null, null, null],
    ['Ban Văn Hóa Xã Hội', 'Ban Văn Hóa Xã Hội', null, null, null],
    ['LĐLĐ', 'LĐLĐ', null, null, null],
    ['huyện Lâm An, tỉnh Phú An', '', 'huyện', 'Lâm An', PHU_AN],
    ['Thường trực HĐND huyện', 'HĐND', 'huyện', null, null],
  ])('reads %j', (body, core, unit, name, within) => {
    expect(readBodyPlace(body)).toEqual({ core, unit, isFused: false, name, within });
  });

  test.each([
    ['Huyện ủy', 'Huyện ủy', 'huyện', null, null],
    ['huyện uỷ', 'huyện uỷ', 'huyện', null, null],
    ['Huyện ủy Ba Tơ', 'Huyện ủy', 'huyện', 'Ba Tơ', null],
    ['Thành ủy Quảng Ngãi', 'Thành ủy', 'thành phố', 'Quảng Ngãi', null],
    ['Tỉnh đoàn', 'Tỉnh đoàn', 'tỉnh', null, null],
    ['Ban Tuyên giáo Huyện ủy', 'Ban Tuyên giáo Huyện ủy', 'huyện', null, null],
    ['Đảng bộ huyện', 'Huyện ủy', 'huyện', null, null],
    ['Ban Chấp hành Đảng bộ thị xã Đức Phổ', 'Thị ủy', 'thị xã', 'Đức Phổ', null],
    ['Huyện ủy Lâm An, tỉnh Phú An', 'Huyện ủy', 'huyện', 'Lâm An', PHU_AN],
  ])('reads %j, whose unit is part of its name', (body, core, unit, name, within) => {
    expect(readBodyPlace(body)).toEqual({ core, unit, isFused: true, name, within });
  });

  test('is done with a long run of capitalized words at once', () => {
    expect(processorTime(() => readBodyPlace(`UBND ${'xã Ba '.repeat(5_000)}!`))).toBeLessThan(2_000);
  });
});
