import { historicalNotice, isHistorical } from '../../../../src/domain/article/historical';

const notice = (more: Partial<Parameters<typeof historicalNotice>[0]>): string | null =>
  historicalNotice({
    publisherName: 'UBND huyện Ba Tơ',
    dissolutionDate: '2025-07-01',
    successors: [],
    locale: 'vi',
    today: '2026-01-01',
    ...more,
  });

test.each([
  [null, '2026-01-01', false],
  ['2025-07-01', '2025-06-30', false],
  ['2025-07-01', '2025-07-01', true],
  ['2025-07-01', '2026-01-01', true],
])('a unit dissolved on %s is gone on %s: %s', (dissolutionDate, today, expected) => {
  expect(isHistorical({ dissolutionDate, today })).toBe(expected);
});

describe('historicalNotice', () => {
  test.each([
    ['vi', [], 'UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/07/2025; bài viết được lưu giữ nguyên văn.'],
    [
      'vi',
      ['UBND xã Ba Tơ'],
      'UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/07/2025 (đơn vị tiếp nhận: UBND xã Ba Tơ); bài viết được lưu giữ nguyên văn.',
    ],
    [
      'vi',
      ['xã Ba Tơ', 'xã Ba Tô', 'xã Ba Vì'],
      'UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/07/2025 (đơn vị tiếp nhận: xã Ba Tơ, xã Ba Tô và xã Ba Vì); bài viết được lưu giữ nguyên văn.',
    ],
    ['en', [], 'UBND huyện Ba Tơ ceased to operate on 1 July 2025; this article is kept as it was published.'],
    [
      'en',
      ['xã Ba Tơ', 'xã Ba Vì'],
      'UBND huyện Ba Tơ ceased to operate on 1 July 2025 (succeeded by xã Ba Tơ and xã Ba Vì); this article is kept as it was published.',
    ],
    ['fr', [], 'UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/07/2025; bài viết được lưu giữ nguyên văn.'],
  ])('in %s with successors %j', (locale, successors, sentence) => {
    expect(notice({ locale, successors })).toBe(sentence);
  });

  test.each([[null], ['2026-01-02']])('says nothing of a unit whose end is %s', (dissolutionDate) => {
    expect(notice({ dissolutionDate })).toBeNull();
  });
});
