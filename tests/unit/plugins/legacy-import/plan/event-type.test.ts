import { eventTypeOf } from '../../../../../src/plugins/legacy-import/server/src/plan/event-type';

test.each([
  ['Hội nghị tổng kết công tác thi đua', 'conference'],
  ['Hội nghị đối thoại với thanh niên', 'conference'],
  ['Đại hội Hội Nông dân xã lần thứ V', 'conference'],
  ['Lễ phát động trồng cây', 'campaignLaunch'],
  ['ra quân làm thủy lợi', 'campaignLaunch'],
  ['tiếp công dân định kỳ', 'citizenReception'],
  ['Hội thảo Đánh giá tình hình', 'workshop'],
  ['lớp tập huấn cài đặt định danh điện tử', 'workshop'],
  ['kỳ họp thứ 9 HĐND tỉnh', 'meeting'],
  ['phiên họp thường kỳ tháng 4 năm 2021', 'meeting'],
  ['buổi tiếp xúc cử tri', 'meeting'],
  ['lễ khánh thành nhà trẻ thôn Hạ', 'ceremony'],
  ['Ngày hội Đại đoàn kết toàn dân tộc', 'ceremony'],
  ['Hội thi tuyên truyền viên', 'other'],
  ['Lekima', 'other'],
])('%j is a %s', (name, eventType) => {
  expect(eventTypeOf(name)).toBe(eventType);
});
