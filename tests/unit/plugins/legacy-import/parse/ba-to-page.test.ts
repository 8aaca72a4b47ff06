import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockRole, LegacyPage } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';

const SEED = path.resolve(__dirname, '../../../../../../shared/seed/000_bae1626f10aa6f68.txt');
const describeWhenPresent = existsSync(SEED) ? describe : describe.skip;

describeWhenPresent('the Ba Tơ page', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const parse = (page: string): LegacyPage => parsePage({ text: page, format: 'text' });
  const page = parse(text);
  const texts = (role: BlockRole): string[] => page.blocks.filter((block) => block.role === role).map((block) => block.text);
  const inCaptions = page.blocks
    .filter(({ role }) => role === 'caption')
    .map(({ people }) => people.map(({ name, title }) => `${name} | ${title}`));

  test('head', () => {
    expect(page).toMatchObject({
      title: 'UBND huyện Ba Tơ tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 và phát động phong trào thi đua năm 2024',
      publishedAt: '2024-03-13T08:29:00+07:00',
      views: 126,
      byline: 'Hữu Phát',
      issuer: 'ỦY BAN NHÂN DÂN HUYỆN BA TƠ',
      source: { system: null, url: null, id: null },
    });
  });

  test('body in order', () => {
    const signs: Partial<Record<BlockRole, string>> = { caption: 'C', paragraph: 'P' };
    expect(page.blocks.map(({ role }) => signs[role] ?? '').join('')).toBe('CPPCPCPCPCPCPCPCCCP');
    expect(texts('paragraph')[3]).toContain('các đìa bàn vùng cao');
  });

  test('people in captions, each with the title printed there', () => {
    const vinh = 'Phạm Xuân Vinh | Chủ tịch UBND huyện';
    expect(inCaptions).toEqual([
      [],
      [],
      ['Phạm Thị Chiến | Bí thư Huyện đoàn'],
      ['Phạm Thị Thu Hà | Trưởng Ban thi đua khen thưởng tỉnh'],
      ['Đinh Thị Thu Hiền | Chủ tịch LĐLĐ, Phó chủ tịch Hội đồng thi đua khen thưởng huyện'],
      ['Nguyễn Văn Huy | Phó Bí thư Thường trực Huyện uỷ'],
      [`${vinh}, Chủ tịch Hội đồng Thi đua khen thưởng huyện`],
      [vinh],
      ['Nguyễn Văn Huy | Phó Bí thư Thường trực Huyện ủy', vinh],
      ['Phạm Giang Nam | Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện'],
    ]);
  });

  test('fourteen mentions and the roles they imply', () => {
    const people = page.blocks.flatMap((block) => block.people);
    const rolesOf = (family: string): string[] => [
      ...new Set(people.filter(({ name }) => name.endsWith(family)).flatMap(({ roles }) => roles)),
    ];
    expect(people).toHaveLength(14);
    expect(Object.fromEntries(['Hà', 'Huy', 'Vinh', 'Chiến', 'Hiền', 'Nam'].map((name) => [name, rolesOf(name)]))).toEqual({
      Hà: ['attendee', 'speaker'],
      Huy: ['attendee', 'keynote', 'awardPresenter'],
      Vinh: ['attendee', 'launcher', 'closingSpeaker', 'awardPresenter'],
      Chiến: ['paperPresenter'],
      Hiền: ['launcher'],
      Nam: ['awardPresenter'],
    });
  });

  test('event', () => {
    expect(page.event).toEqual({
      name: 'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 và phát động phong trào thi đua năm 2024',
      date: '2024-03-07',
      dateText: 'Sáng ngày 07/3',
      dayPart: 'morning',
      place: null,
      organizer: 'UBND huyện Ba Tơ',
    });
  });

  test('groups that attended', () => {
    expect(page.attendeeGroups).toEqual([
      'các Phó Chủ tịch UBND huyện',
      'Thường trực HĐND',
      'Thường trực Ủy ban MTTQVN huyện',
      'các thành viên Hội đồng thi đua khen thưởng huyện',
      'đại diện lãnh đạo các cơ quan, đơn vị, ban ngành, hội đoàn thể',
      'lãnh đạo các địa phương trên địa bàn huyện',
      'đại diện các tập thể và cá nhân được khen thưởng',
    ]);
  });

  test('awards, never summed', () => {
    expect(page.awards.map(({ title, quantity, recipientType, grantingText }) => [title, quantity, recipientType, grantingText])).toEqual([
      ['Chiến sĩ thi đua cơ sở', 3, 'individual', null],
      ['giấy khen', 31, 'collective', 'Chủ tịch UBND huyện'],
      ['giấy khen', 59, 'individual', 'Chủ tịch UBND huyện'],
    ]);
  });

  test('totals of the site', () => {
    expect(page.stats).toEqual({ visits: 2111, views: 4470086, online: null, today: null, month: null });
  });

  test('warnings', () => {
    const rules = page.warnings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'missing-image')).toHaveLength(10);
    expect([...new Set(rules)]).toEqual([
      'year-inferred',
      'possible-source-error',
      'missing-image',
      'site-stat-meaning-unknown',
      'unbalanced-quotes',
    ]);
    expect(page.warnings.find(({ rule }) => rule === 'possible-source-error')?.message).toContain('2023');
  });

  test.each<[string, (page: string) => string]>([
    ['decomposed', (copy) => copy.normalize('NFD')],
    ['with CRLF', (copy) => copy.replace(/\n/g, '\r\n')],
    ['full of NBSP', (copy) => copy.replace(/ /g, '\u00A0')],
  ])('a copy %s is an equal page', (_how, change) => {
    expect(parse(change(text))).toEqual(page);
  });
});
