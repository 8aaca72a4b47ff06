import { findPeople } from '../../../../../src/plugins/legacy-import/server/src/parse/people/find-people';
import { processorTime } from '../../../../support/processor-time';

const mentions = (text: string): string[] => findPeople(text).map(({ name, title }) => `${name} | ${title}`);
const roles = (text: string): string[] => findPeople(text).flatMap((person) => person.roles);

describe('a name beside an office is a person', () => {
  test.each<[string, string, string[]]>([
    ['NAME – OFFICE', 'Đồng chí Lê Văn An – Bí thư Huyện ủy phát biểu', ['Lê Văn An | Bí thư Huyện ủy']],
    ['NAME, OFFICE', 'ông Lê Văn An, Chủ tịch UBND huyện Ba Tơ cho biết', ['Lê Văn An | Chủ tịch UBND huyện Ba Tơ']],
    ['NAME (OFFICE)', 'Đ/c Mã A Sùng (Chủ tịch Hội Nông dân huyện) tặng hoa', ['Mã A Sùng | Chủ tịch Hội Nông dân huyện']],
    ['OFFICE NAME', 'Phó Chủ tịch UBND phường Tạ Thị Ngân cho biết', ['Tạ Thị Ngân | Phó Chủ tịch UBND phường']],
    ['OFFICE PLACE NAME', 'Chủ tịch UBND huyện Ba Tơ Phạm Xuân Bình nhấn mạnh', ['Phạm Xuân Bình | Chủ tịch UBND huyện Ba Tơ']],
    ['NAME OFFICE', 'đ/c Giàng Thị Mỷ PBT TT Đảng ủy xã dự', ['Giàng Thị Mỷ | PBT TT Đảng ủy xã']],
    ['OFFICE, address NAME', 'Chủ tịch Hội Nông dân xã, ông Đặng Văn Tèo chia sẻ', ['Đặng Văn Tèo | Chủ tịch Hội Nông dân xã']],
    ['an office that the sentence gives', 'đ/c Lý Láo San được bầu giữ chức Bí thư Đảng ủy xã', ['Lý Láo San | Bí thư Đảng ủy xã']],
    ['capitals', 'BỘ TRƯỞNG SÙNG A PÁO: NĂM 2023 PHỐI HỢP CHẶT CHẼ', ['SÙNG A PÁO | BỘ TRƯỞNG']],
    ['a name of the Highlands', "Ông K'Điệp, Phó Chủ tịch UBND huyện đề nghị", ["K'Điệp | Phó Chủ tịch UBND huyện"]],
    ['a bracket between', 'Đồng chí Trần Văn Sơn (bên trái), Bí thư Đảng ủy tặng hoa', ['Trần Văn Sơn | Bí thư Đảng ủy']],
  ])('%s', (_pattern, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['a name alone', 'đồng chí Lại Văn Trí đề nghị huyện sử dụng công trình'],
    ['an office alone', 'đồng chí Chủ tịch UBND huyện yêu cầu các cơ quan'],
    ['a commune and its district', '3 xã (xã Bình Lợi A – huyện Vĩnh An; xã Bảo Hòa A – huyện Xuân An)'],
    ['the late President in a phrase', 'học tập và làm theo phong cách Chủ tịch Hồ Chí Minh'],
    ['growth of a sector', 'tốc độ tăng trưởng khu vực nông nghiệp'],
    ['those who hold the chair, unnamed', 'Các đồng chí chủ trì hội nghị điều hành thảo luận'],
  ])('%s is nobody', (_what, text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('the office ends where it ends', () => {
  test.each<[string, string, string]>([
    [
      'not at a comma inside',
      'bà Tạ Thị Hương, Phó Cục trưởng Cục Phổ biến, giáo dục pháp luật cho biết',
      'Phó Cục trưởng Cục Phổ biến, giáo dục pháp luật',
    ],
    [
      'not before a further office',
      'ông Hà Văn Hoàn, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện dự',
      'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện',
    ],
    ['not at "và" inside', 'ông Lê An, Bộ trưởng Bộ Tài nguyên và Môi trường đã trả lời', 'Bộ trưởng Bộ Tài nguyên và Môi trường'],
    [
      'not before the place around',
      'Ông Kiều Sáng – Phó Chủ tịch UBND huyện Lâm An, tỉnh Phú An đã ký',
      'Phó Chủ tịch UBND huyện Lâm An, tỉnh Phú An',
    ],
    ['at a verb', 'ông Lê An, Chủ tịch Hội Cựu chiến binh xã cắt băng khánh thành', 'Chủ tịch Hội Cựu chiến binh xã'],
    [
      'at the sentence going on',
      'Theo ông Lê An – Tỉnh ủy viên, Phó chủ tịch UBND, chuyển đổi số là lĩnh vực',
      'Tỉnh ủy viên, Phó chủ tịch UBND',
    ],
    ['at a closing dash', 'Ông Lê An – Cục trưởng – cho biết', 'Cục trưởng'],
    ['with a school that bears a name', 'Bà Phan Mỹ Linh, Hiệu trưởng Trường THCS Nguyễn Du nói', 'Hiệu trưởng Trường THCS Nguyễn Du'],
    ['with "nguyên"', 'ông Siu Trung, nguyên Phó Chủ tịch HĐND huyện Chư Prông dự', 'nguyên Phó Chủ tịch HĐND huyện Chư Prông'],
    [
      'with words no list holds',
      'ông Bùi Văn Nam, Chủ tịch Hội đồng nghĩa vụ quân sự xã đọc lệnh',
      'Chủ tịch Hội đồng nghĩa vụ quân sự xã',
    ],
  ])('%s', (_where, text, title) => {
    expect(findPeople(text).map((person) => person.title)).toEqual([title]);
  });
});

describe('several people in one sentence', () => {
  test.each<[string, string, string[]]>([
    [
      'a list with semicolons',
      'có các đồng chí: Đoàn Thị Yên, Phó Bí thư Tỉnh ủy; Lại Văn Trí, Chủ tịch UBND tỉnh.',
      ['Đoàn Thị Yên | Phó Bí thư Tỉnh ủy', 'Lại Văn Trí | Chủ tịch UBND tỉnh'],
    ],
    [
      'one plural office for two',
      'các Phó Chủ tịch HĐND tỉnh Phan Đài Trang, Bùi Thanh Phước đồng chủ trì',
      ['Phan Đài Trang | Phó Chủ tịch HĐND tỉnh', 'Bùi Thanh Phước | Phó Chủ tịch HĐND tỉnh'],
    ],
    [
      'two names before one office',
      'Các đồng chí Nguyễn Văn Thọ, Lê Thị Hương – Phó Chủ tịch UBND huyện dự',
      ['Nguyễn Văn Thọ | Phó Chủ tịch UBND huyện', 'Lê Thị Hương | Phó Chủ tịch UBND huyện'],
    ],
    [
      'one office after, one before the name',
      'ông Lê Văn Huy – Bí thư Huyện ủy và Chủ tịch UBND huyện Phạm Xuân Bình trao quà',
      ['Lê Văn Huy | Bí thư Huyện ủy', 'Phạm Xuân Bình | Chủ tịch UBND huyện'],
    ],
  ])('%s', (_form, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('honorifics and ranks are not part of the name', () => {
  test.each<[string, string, string, string | null]>([
    ['Đồng chí Lê An Bình, Bí thư Huyện ủy', 'Lê An Bình', 'Bí thư Huyện ủy', 'Đồng chí'],
    ['Tiến sỹ Đỗ Văn Hải – Bộ trưởng', 'Đỗ Văn Hải', 'Bộ trưởng', 'Tiến sỹ'],
    ['Thượng úy Hoàng Minh Khôi - Phó Trưởng Công an phường', 'Hoàng Minh Khôi', 'Phó Trưởng Công an phường', null],
    ['Thượng tá Trần Quang Khải trao quà', 'Trần Quang Khải', 'Thượng tá', null],
  ])('%s', (text, name, title, honorific) => {
    expect(findPeople(text)).toEqual([expect.objectContaining({ name, title, honorific })]);
  });
});

describe('what people do gives their role', () => {
  test.each<[string, string[]]>([
    ['Đồng chí Lê An Bình, Bí thư Huyện đoàn báo cáo tham luận tại hội nghị', ['paperPresenter']],
    ['Đồng chí Lê An Bình, Bí thư Huyện ủy phát biểu chỉ đạo', ['keynote']],
    ['Đồng chí Lê An Bình, Bí thư Huyện ủy phát biểu tại hội nghị', ['speaker']],
    ['Đồng chí Lê An Bình, Bí thư Huyện ủy phát biểu khai mạc', ['openingSpeaker']],
    ['Đồng chí Lê An Bình, Bí thư Huyện ủy phát động phong trào thi đua', ['launcher']],
    ['Phát biểu kết luận hội nghị, đồng chí Lê An Bình, Bí thư Huyện ủy yêu cầu phát động thi đua', ['closingSpeaker']],
    ['Đồng chí Lê An Bình, Bí thư Huyện ủy trao giấy khen cho các tập thể', ['awardPresenter']],
    ['Dự hội nghị có đồng chí Lê An Bình, Bí thư Huyện ủy; bà Lý Thị Mai, Chủ tịch HĐND', ['attendee', 'attendee']],
    ['Đồng chí Lê An Bình, Bí thư Huyện ủy dự và chủ trì phiên họp', ['chair']],
    ['Đồng chí Lê An Bình, Bí thư Huyện ủy ghi nhận các ý kiến', []],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  test('people joined by "và" share what they do', () => {
    const people = findPeople('Đồng chí Lê An Bình – Bí thư Huyện ủy và Chủ tịch UBND huyện Phạm Xuân Bình trao giấy khen cho các tập thể');
    expect(people.map(({ actionText }) => actionText)).toEqual(Array(2).fill('trao giấy khen cho các tập thể'));
  });
});

test('a block of a million words is read in good time', () => {
  const text = 'Đồng chí Nguyễn Văn An, Chủ tịch UBND xã, '.repeat(100_000);
  expect(processorTime(() => expect(findPeople(text).length).toBeGreaterThan(100))).toBeLessThan(3_000);
}, 30_000);
