import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockRole, LegacyPage } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';
import { processorTime } from '../../../../support/processor-time';

const FIXTURES = path.resolve(__dirname, '../../../../fixtures/legacy-import');
const load = (name: string): string => readFileSync(path.join(FIXTURES, name), 'utf8');
const parse = (text: string): LegacyPage => parsePage({ text, format: 'text' });
const texts = (page: LegacyPage, role: BlockRole): string[] => page.blocks.filter((block) => block.role === role).map(({ text }) => text);

describe('pages as portals print them', () => {
  test('a clock above the title is not the date when the date stands below it', () => {
    const page = parse(load('nukeviet-saved-text.txt'));
    expect(page).toMatchObject({ publishedAt: '2022-05-21T21:10:00+07:00', byline: 'Lò Phương', views: null });
    expect(page.event).toMatchObject({ date: '2022-05-20', dayPart: 'evening', place: 'Sân vận động huyện' });
    expect(texts(page, 'caption')).toEqual([
      'Tiết mục văn nghệ chào mừng',
      'Đồng chí Cà Văn Lả, Bí thư Huyện ủy phát biểu khai mạc. (Ảnh: Văn Chiến)',
    ]);
  });

  test('the statistics block never gives the views of the article', () => {
    const page = parse(load('festival-with-clock-and-statistics.txt'));
    expect(page.views).toBe(1204);
    expect(page.stats).toEqual({ visits: 1234567, views: null, online: 12, today: 345, month: 12345 });
    expect(texts(page, 'paragraph')).toHaveLength(2);
  });

  test('headings, captions and quotes of a feature stay apart', () => {
    const page = parse(load('feature-with-headings.txt'));
    expect(texts(page, 'heading')).toEqual(['Chủ động từ cơ sở', 'Hướng tới du lịch xanh']);
    expect(texts(page, 'caption')).toEqual(['Một góc chợ phiên Bắc Hà']);
    expect(page).toMatchObject({ event: null, byline: 'THU HƯƠNG - A LỀNH' });
  });

  test('bullets are paragraphs, the masthead is the issuer, views may follow the body', () => {
    const page = parse(load('department-inspection.txt'));
    expect(page).toMatchObject({
      issuer: 'UBND TỈNH HẢI BÌNH',
      views: 98,
      title: expect.stringMatching(/^Đoàn kiểm tra của Sở Nội vụ/) as string,
    });
    expect(texts(page, 'paragraph')).toContain('+ Công khai đường dây nóng');
  });

  test('a file name above a caption is furniture', () => {
    const page = parse(load('online-conference.txt'));
    expect(texts(page, 'chrome')).toContain('z4487712390_abc.jpg');
    expect(texts(page, 'caption')).toEqual(['Các đồng chí chủ trì hội nghị', 'Đại biểu dự hội nghị trực tuyến tại điểm cầu huyện']);
  });

  test('an office given by election is an office', () => {
    const page = parse(load('commune-election.txt'));
    expect(page.blocks.flatMap(({ people }) => people.map(({ name, title }) => `${name} | ${title}`))).toEqual([
      'Nguyễn Hữu Lợi | Trưởng thôn Đông',
      'Trần Thị Thắm | Trưởng thôn Tây',
    ]);
  });
});

describe('the place of the title', () => {
  const BODY = 'Sáng 5/3, UBND huyện tổ chức hội nghị giao ban công tác tháng 2 tại hội trường lớn của huyện.';

  test.each<[string, string]>([
    ['above the date', `Huyện Ba Vì họp giao ban tháng 2\n13/03/2024 08:29\n${BODY}`],
    ['below the date', `13/03/2024 08:29\n\nHuyện Ba Vì họp giao ban tháng 2\n\n${BODY}`],
    ['after a section and tools', `Tin tức\nXem cỡ chữ\nHuyện Ba Vì họp giao ban tháng 2\n13/03/2024 08:29\n${BODY}`],
    [
      'glued to the lead',
      `13/03/2024 08:29\nHuyện đồng bằng họp giao ban công việc thángSáng 5/3, UBND huyện tổ chức hội nghị giao ban công tác.`,
    ],
    ['on one line with date and lead', `Huyện Ba Vì họp giao ban tháng 2 08:29 13/03/2024 (BV) - ${BODY}`],
  ])('%s', (_where, text) => {
    const page = parse(text);
    expect(page.title).toMatch(/^Huyện .+ họp giao ban (?:tháng 2|công việc tháng)$/);
    expect(page.publishedAt).toBe('2024-03-13T08:29:00+07:00');
    expect(texts(page, 'paragraph')).toHaveLength(1);
  });

  test('a page without one has none, and says so', () => {
    const page = parse(`Trang chủ\n${BODY} Dự có lãnh đạo các phòng.`);
    expect(page.title).toBeNull();
    expect(page.warnings.map(({ rule }) => rule)).toContain('title-missing');
  });
});

test('a hard-wrapped page is joined where its lines break in mid-sentence', () => {
  const page = parse(
    'Ngày hội đại đoàn kết khu phố 6\n\nKỷ\nniệm 85 năm ngày truyền thống, Nhân dân khu phố tưng\nbừng tổ chức ngày hội. Có ông Quách\nKim Đạt, Trưởng ban Dân vận quận ủy cùng đại diện\ncác đoàn thể.\n',
  );
  expect(texts(page, 'paragraph')).toEqual([
    'Kỷ niệm 85 năm ngày truyền thống, Nhân dân khu phố tưng bừng tổ chức ngày hội. Có ông Quách Kim Đạt, Trưởng ban Dân vận quận ủy cùng đại diện các đoàn thể.',
  ]);
  expect(page.blocks.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['Quách Kim Đạt']);
});

test('a lead and a caption printed twice count once', () => {
  const lead = 'Sáng 3-7, UBND huyện Vạn An tổ chức hội nghị điển hình tiên tiến năm 2020.';
  const page = parse(
    `Huyện Vạn An họp dân bàn việc làng\n09:07, 03/07/2020\n${lead}\n${lead}\nNhân dân đón nhận Huân chương.\nNhân dân đón nhận Huân chương.\nThu ngân sách tăng hơn 60 tỷ đồng so với cùng kỳ.`,
  );
  expect(texts(page, 'paragraph')).toEqual([lead, 'Thu ngân sách tăng hơn 60 tỷ đồng so với cùng kỳ.']);
  expect(texts(page, 'caption')).toEqual(['Nhân dân đón nhận Huân chương.']);
  expect(texts(page, 'duplicate')).toHaveLength(2);
});

test.each(['NFD', 'CRLF', 'NBSP'] as const)('a copy with %s gives an equal page', (kind) => {
  const text = load('liferay-saved-text.txt');
  const copies = { NFD: text.normalize('NFD'), CRLF: text.replace(/\n/g, '\r\n'), NBSP: text.replace(/ /g, '\u00A0') };
  expect(parse(copies[kind])).toEqual(parse(text));
});

test.each<[string, string]>([
  ['a line of a million blanks and letters', 'a '.repeat(500_000)],
  ['a quarter of a million figures and points', '1.'.repeat(250_000)],
  ['brackets and quotes', '("\u201C'.repeat(200_000)],
  ['a hundred thousand commas', 'tại , '.repeat(100_000)],
  ['ten thousand lines', 'Đồng chí Lê An, Bí thư Huyện ủy phát biểu\n'.repeat(10_000)],
])(
  '%s ends in good time',
  (_what, text) => {
    expect(processorTime(() => parse(`Tiêu đề của một bài viết\n\n${text}`))).toBeLessThan(8_000);
  },
  60_000,
);
