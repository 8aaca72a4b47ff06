import { bodyKey, spellOut } from '../../../../../src/plugins/legacy-import/server/src/resolve/spelled-out';

describe('bodyKey', () => {
  test.each([
    ['Huyện ủy', 'Huyện uỷ'],
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng Nhân dân'],
    ['Hội đồng Thi đua - Khen thưởng', 'hội đồng thi đua khen thưởng'],
    ['LĐLĐ', 'Liên đoàn Lao động'],
    ['Ủy ban MTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
    ['UBMTTQVN', 'Mặt trận Tổ quốc'],
    ['UB MTTQ VN', 'MTTQ'],
    ['Hội LHPN', 'Hội Liên hiệp Phụ nữ'],
    ['Hội CCB', 'Hội Cựu chiến binh'],
    ['Đoàn TNCS HCM', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ])('knows %j and %j as one', (one, other) => {
    expect(bodyKey(one)).toBe(bodyKey(other));
  });

  test.each([
    ['UBND', 'HĐND'],
    ['Huyện ủy', 'Tỉnh ủy'],
    ['Huyện ủy', 'Huyện đoàn'],
    ['Hội Nông dân', 'Hội Phụ nữ'],
  ])('tells %j from %j', (one, other) => {
    expect(bodyKey(one)).not.toBe(bodyKey(other));
  });
});

test.each([
  ['UVBTV Tỉnh ủy', 'Ủy viên Ban Thường vụ Tỉnh ủy'],
  ['PCT TT HĐND', 'Phó Chủ tịch Thường trực HĐND'],
  ['UBND TT Ba Tơ', 'UBND TT Ba Tơ'],
])('%j is spelled out as %j', (title, spelled) => {
  expect(spellOut(title)).toBe(spelled);
});
