import { splitOffices } from '../../../../../src/plugins/legacy-import/server/src/resolve/split-offices';

const read = (title: string): string[] => splitOffices(title).map(({ role, body }) => `${role} | ${body}`);

describe('splitOffices', () => {
  test.each([
    ['Chủ tịch UBND huyện', ['Chủ tịch | UBND huyện']],
    [
      'Chủ tịch UBND huyện, Chủ tịch Hội đồng Thi đua khen thưởng huyện',
      ['Chủ tịch | UBND huyện', 'Chủ tịch | Hội đồng Thi đua khen thưởng huyện'],
    ],
    [
      'Chủ tịch LĐLĐ, Phó chủ tịch Hội đồng thi đua khen thưởng huyện',
      ['Chủ tịch | LĐLĐ', 'Phó chủ tịch | Hội đồng thi đua khen thưởng huyện'],
    ],
    ['Phó Bí thư Thường trực Huyện uỷ', ['Phó Bí thư Thường trực | Huyện uỷ']],
    ['Trưởng Ban thi đua khen thưởng tỉnh', ['Trưởng Ban | Ban thi đua khen thưởng tỉnh']],
    ['Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện', ['Ủy viên Ban Thường vụ | Huyện ủy', 'Phó Chủ tịch | UBND huyện']],
    ['Bí thư Huyện đoàn', ['Bí thư | Huyện đoàn']],
    ['Bí thư Đảng ủy kiêm Chủ tịch UBND xã', ['Bí thư | Đảng ủy', 'Chủ tịch | UBND xã']],
    ['Trưởng phòng Nông nghiệp', ['Trưởng phòng | Phòng Nông nghiệp']],
    ['Trưởng Công an huyện', ['Trưởng | Công an huyện']],
    ['Chánh Văn phòng HĐND và UBND huyện', ['Chánh Văn phòng | Văn phòng HĐND và UBND huyện']],
    ['Trưởng thôn Hạ', ['Trưởng thôn | Thôn Hạ']],
    ['Huyện ủy viên, Trưởng phòng Nội vụ', ['Huyện ủy viên | Huyện ủy', 'Trưởng phòng | Phòng Nội vụ']],
    ['Cục trưởng Cục Phổ biến, giáo dục pháp luật', ['Cục trưởng | Cục Phổ biến, giáo dục pháp luật']],
    ['Phó Trưởng Ban Phòng, chống thiên tai huyện', ['Phó Trưởng Ban | Ban Phòng, chống thiên tai huyện']],
    ['Phó Chủ tịch UBND huyện Lâm An, tỉnh Phú An', ['Phó Chủ tịch | UBND huyện Lâm An, tỉnh Phú An']],
    ['Chủ tịch của Hội Nông dân xã', ['Chủ tịch | Hội Nông dân xã']],
    ['Chủ tịch huyện', ['Chủ tịch | UBND huyện']],
    ['Ủy viên thường vụ', ['Ủy viên thường vụ | ']],
    ['Chủ tịch', ['Chủ tịch | ']],
  ])('reads %j', (title, offices) => {
    expect(read(title)).toEqual(offices);
  });

  test.each([
    ['PCT UBND huyện', 'Phó Chủ tịch UBND huyện'],
    ['CT UBND', 'Chủ tịch UBND'],
    ['PBT TT Đảng ủy xã', 'Phó Bí thư Thường trực Đảng ủy xã'],
    ['UV BTV Huyện ủy', 'Ủy viên Ban Thường vụ Huyện ủy'],
    ['HUV', 'Huyện ủy viên'],
  ])('spells %j out in the label', (title, label) => {
    expect(splitOffices(title).map((office) => office.label)).toEqual([label]);
  });

  test.each([
    ['Chủ tịch UBND huyện', 'held'],
    ['Quyền Chủ tịch UBND huyện', 'acting'],
    ['nguyên Chủ tịch UBND huyện', 'former'],
    ['Nguyên là Chủ tịch UBND huyện', 'former'],
    ['phụ trách Trưởng phòng Nội vụ', 'held'],
  ])('takes %j as %s', (title, standing) => {
    expect(splitOffices(title)[0]?.standing).toBe(standing);
  });

  test.each([['cán bộ địa chính xã'], ['Đại tá'], [''], [','], ['giáo viên, phóng viên']])('finds no office in %j', (title) => {
    expect(splitOffices(title)).toEqual([]);
  });
});
