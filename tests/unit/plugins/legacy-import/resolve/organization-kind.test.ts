import { classify, isBareKind, reachOf } from '../../../../../src/plugins/legacy-import/server/src/resolve/organization-kind';

test.each([
  ['UBND', 'peoplesCommittee'],
  ['Uỷ ban nhân dân', 'peoplesCommittee'],
  ['HĐND', 'peoplesCouncil'],
  ['Huyện uỷ', 'partyCommittee'],
  ['Ban Tuyên giáo Huyện ủy', 'partyCommittee'],
  ['Ủy ban MTTQVN', 'fatherlandFront'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'fatherlandFront'],
  ['Huyện đoàn', 'massOrganization'],
  ['LĐLĐ', 'massOrganization'],
  ['Hội Nông dân', 'massOrganization'],
  ['Hội đồng Thi đua khen thưởng', 'council'],
  ['Ban thi đua khen thưởng', 'department'],
  ['Văn phòng HĐND và UBND', 'department'],
  ['Thôn Hạ', 'other'],
  ['Bản Hạ', 'other'],
])('%s is classified as %s', (body, classification) => {
  expect(classify(body)).toBe(classification);
});

test.each([
  ['Bộ Tư pháp', 'central'],
  ['Bộ Chỉ huy quân sự', 'publisher'],
  ['Cục Phổ biến, giáo dục pháp luật', 'central'],
  ['Trung ương Đảng', 'central'],
  ['Sở Nội vụ', 'province'],
  ['Đoàn ĐBQH', 'province'],
  ['Trường THCS Ba Tơ', 'own'],
  ['Bản Hạ', 'own'],
  ['Ban Dân vận', 'publisher'],
  ['LĐLĐ', 'publisher'],
])('%s without a unit reaches to: %s', (body, reach) => {
  expect(reachOf(body)).toBe(reach);
});

test.each([
  ['Văn phòng', true],
  ['Ủy ban', true],
  ['Hội đồng', true],
  ['UBND', false],
  ['Đảng ủy', false],
  ['Văn phòng Huyện ủy', false],
])('%s is a kind of body without a name: %s', (body, expected) => {
  expect(isBareKind(body)).toBe(expected);
});
