import { readMetaLine } from '../../../../../src/plugins/legacy-import/server/src/parse/facts/meta-line';

describe('a line of date, time and views', () => {
  test.each<[string, string | null, number | null]>([
    ['13/03/2024 08:29 126', '2024-03-13T08:29:00+07:00', 126],
    ['Thứ tư, 13/03/2024, 08:29 (GMT+7) Lượt xem: 1.234', '2024-03-13T08:29:00+07:00', 1234],
    ['08:29 | 13/03/2024 126 lượt xem', '2024-03-13T08:29:00+07:00', 126],
    ['Ngày đăng: 8/7/2024 11:38 Đã xem: 12,345', '2024-07-08T11:38:00+07:00', 12345],
    ['14h05 ngày 2-3-2023', '2023-03-02T14:05:00+07:00', null],
    ['13/03/2024 2:29 CH', '2024-03-13T14:29:00+07:00', null],
    ['13/03/2024 12:05 SA', '2024-03-13T00:05:00+07:00', null],
    ['Cập nhật ngày: 24/10/2012 06:28:10', '2012-10-24T06:28:10+07:00', null],
    ['Thứ năm, 07 Tháng 3 2019 09:10', '2019-03-07T09:10:00+07:00', null],
    ['Post by: admin | 12/03/2021 | 1243 reads', '2021-03-12T00:00:00+07:00', 1243],
    ['13/03/2024 08:29:00 Xem cỡ chữ Đọc bài viết In', '2024-03-13T08:29:00+07:00', null],
    ['Xuất bản: 09/10/2022 | Lượt xem: 1 234', '2022-10-09T00:00:00+07:00', 1234],
    ['Số lần đọc 77', null, 77],
    ['Chính trị 28-05-2024', '2024-05-28T00:00:00+07:00', null],
  ])('%s', (text, publishedAt, views) => {
    expect(readMetaLine(text)).toMatchObject({ publishedAt, views });
  });

  test.each([
    'Ngày 12/3/2024, UBND xã tổ chức hội nghị',
    'ĐIỂM TIN BÁO CHÍ NGÀY 08/09/2020',
    'Hà Nội, ngày 12 tháng 3 năm 2024',
    'Quyết định số 12/QĐ-UBND ngày 12/3/2024',
    '31/02/99',
    'Quang cảnh hội nghị',
  ])('"%s" is not one', (text) => {
    expect(readMetaLine(text)).toBeNull();
  });

  test('the author may stand beside the date', () => {
    expect(readMetaLine('VĂN HẢO - TRẦN HÙNG 30/04/2016 11:39')?.byline).toBe('VĂN HẢO - TRẦN HÙNG');
  });

  test('"Hôm nay" makes it the clock of the page', () => {
    expect(readMetaLine('Hôm nay, Thứ bảy ngày 15/08/2020')?.clock).toBe(true);
  });
});
