import { findEvent } from '../../../../../src/plugins/legacy-import/server/src/parse/event/find-event';

const event = (lead: string, title = 'Tin trong huyện', publishedAt: string | null = '2024-10-15T08:00:00+07:00') =>
  findEvent({ title, paragraphs: [lead] }, { publishedAt, clock: null, title, text: `${title}\n${lead}` })?.event ?? null;

describe('the name is the fullest noun phrase as written', () => {
  test.each<[string, string, string | null]>([
    [
      'after "tổ chức"',
      'Sáng 3/7, UBND huyện tổ chức Hội nghị sơ kết phong trào trồng cây giai đoạn 2021 - 2023.',
      'Hội nghị sơ kết phong trào trồng cây giai đoạn 2021 - 2023',
    ],
    [
      'over a comma that belongs to it',
      'Sáng 3/7, UBND tổ chức Hội nghị tổng kết công tác phòng, chống tội phạm năm 2023, triển khai nhiệm vụ năm 2024.',
      'Hội nghị tổng kết công tác phòng, chống tội phạm năm 2023, triển khai nhiệm vụ năm 2024',
    ],
    [
      'not over what else was done',
      'Sáng 3/7, UBND tổ chức hội nghị điển hình tiên tiến và đón nhận Huân chương Lao động.',
      'hội nghị điển hình tiên tiến',
    ],
    [
      'up to whom it was for',
      'Ngày 3/7, UBND tổ chức hội nghị tập huấn nghiệp vụ văn thư cho 60 cán bộ xã.',
      'hội nghị tập huấn nghiệp vụ văn thư',
    ],
    [
      'up to the place',
      'Ngày 3/7, MTTQ tổ chức Hội nghị tổng kết 20 năm Ngày hội Đại đoàn kết ở khu dân cư.',
      'Hội nghị tổng kết 20 năm Ngày hội Đại đoàn kết',
    ],
    [
      'with a quoted name whole',
      'tại Hội thảo Đánh giá Đề án “Tiếp cận, pháp luật” do Bộ Tư pháp tổ chức ngày 16/7/2024.',
      'Hội thảo Đánh giá Đề án “Tiếp cận, pháp luật”',
    ],
    [
      'in passing',
      'Tại hội nghị sơ kết hoạt động ngành thông tin truyền thông, Phó chủ tịch đề nghị rà soát.',
      'hội nghị sơ kết hoạt động ngành thông tin truyền thông',
    ],
    ['none for a bare visit', 'Sáng ngày 5/1, đoàn cán bộ đã đến thăm huyện Đông Lĩnh.', null],
  ])('%s', (_where, lead, name) => {
    expect(event(lead)?.name).toBe(name);
  });

  test('the title lends a comma to the name in the text', () => {
    const lead = 'Sáng 05/11, UBND huyện tổ chức Hội nghị góp ý dự thảo Báo cáo năm 2019, phương hướng năm 2020. Ông A chủ trì.';
    expect(event(lead, 'Hội nghị góp ý dự thảo Báo cáo năm 2019, phương hướng năm 2020')?.name).toBe(
      'Hội nghị góp ý dự thảo Báo cáo năm 2019, phương hướng năm 2020',
    );
  });
});

describe('the day', () => {
  test.each<[string, string, string | null, string | null]>([
    ['of this year', 'Sáng ngày 07/3, UBND huyện tổ chức Hội nghị tổng kết công tác năm.', '2024-03-07', 'morning'],
    [
      'of last year when it would be later than the page',
      'Chiều 28/12, UBND huyện tổ chức Hội nghị tổng kết công tác năm.',
      '2023-12-28',
      'afternoon',
    ],
    ['with points', 'Tối 28.5, UBND huyện tổ chức Hội nghị tổng kết công tác năm.', '2024-05-28', 'evening'],
    ['in words', 'Ngày 11 tháng 5 năm 2021, UBND tổ chức Hội nghị tổng kết công tác năm.', '2021-05-11', null],
    ['the first of several', 'Trong 2 ngày 12 và 13/3, UBND tổ chức lớp tập huấn kiến thức bình đẳng giới.', '2024-03-12', null],
    [
      'not an anniversary’s',
      'Kỷ niệm 85 năm (18/11/1930-18/11/2015), ngày 25/10/2015 khu phố tổ chức ngày hội đại đoàn kết.',
      '2015-10-25',
      null,
    ],
    [
      'not a document’s',
      'Thực hiện Kế hoạch số 15/KH ngày 05/3/2024 của huyện, ngày 20/3, xã tổ chức Hội thao CNVC năm 2024.',
      '2024-03-20',
      null,
    ],
    ['mistyped', 'Chiếu ngày 30/5/2024, UBND xã tổ chức hội nghị đối thoại với thanh niên.', '2024-05-30', 'afternoon'],
  ])('%s', (_which, lead, date, dayPart) => {
    expect(event(lead)).toMatchObject({ date, dayPart });
  });

  test('without any year to take it stays unknown', () => {
    expect(event('Sáng ngày 5/1, đoàn cán bộ đã đến thăm huyện.', 'Thăm huyện bạn', null)).toMatchObject({
      date: null,
      dateText: 'Sáng ngày 5/1',
    });
  });
});

test.each<[string, string | null, string | null]>([
  ['Sáng 12/3, tại Hội trường tầng 2, UBND huyện Minh An tổ chức Hội nghị sơ kết phong trào.', 'Hội trường tầng 2', 'UBND huyện Minh An'],
  ['Sáng 12/3, Huyện ủy, HĐND, UBND huyện tổ chức Hội nghị sơ kết phong trào.', null, 'Huyện ủy, HĐND, UBND huyện'],
  ['Sáng 12/3 đã diễn ra Hội nghị sơ kết phong trào do UBND huyện Minh An tổ chức.', null, 'UBND huyện Minh An'],
])('%s: at %s, by %s', (lead, place, organizer) => {
  expect(event(lead)).toMatchObject({ place, organizer });
});

test.each([
  ['a decision', 'Ngày 10/3/2024, UBND tỉnh ban hành Quyết định số 12 về bảng giá đất.'],
  ['a feature', 'Nhờ ứng dụng công nghệ thông tin, thủ tục được giải quyết nhanh gọn hơn.'],
  ['a plan', 'Dự kiến ngày 15/11/2024, huyện sẽ tổ chức Lễ hội trái cây Nam Bộ.'],
])('%s is no event', (_what, lead) => {
  expect(event(lead)).toBeNull();
});
