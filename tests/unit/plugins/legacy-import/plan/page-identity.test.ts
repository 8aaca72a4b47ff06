import type { LegacyPage } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { contentSha256Of, legacyKeyOf } from '../../../../../src/plugins/legacy-import/server/src/plan/page-identity';
import { CONFERENCE_PAGE } from '../../../../fixtures/legacy-pages/conference-page';
import { sha256 } from '../../../../fixtures/legacy-pages/plan-options';

type Change = Partial<LegacyPage>;

const keyOf = (change: Change = {}, publisherCode: string | null = '531') =>
  legacyKeyOf({ page: { ...CONFERENCE_PAGE, ...change }, publisherCode, sha256 });
const contentOf = (change: Change = {}) => contentSha256Of({ page: { ...CONFERENCE_PAGE, ...change }, sha256 });
const mapText = (map: (text: string) => string): Change => ({
  title: map(CONFERENCE_PAGE.title ?? ''),
  blocks: CONFERENCE_PAGE.blocks.map((block) => ({ ...block, text: map(block.text) })),
});
const append = (role: LegacyPage['blocks'][number]['role'], text: string): Change => ({
  blocks: [...CONFERENCE_PAGE.blocks, { role, text, people: [], image: null }],
});

describe('the legacy key', () => {
  test.each([
    ['system and article id, where there is no URL', { system: 'liferay', url: null, id: '77' }, 'liferay:77'],
    [
      'system and URL, whatever looks like an id in it',
      { system: 'liferay', url: 'https://x.vn/a-2023', id: '2023' },
      'liferay:https://x.vn/a-2023',
    ],
    [
      'the same for another spelling of the URL',
      { system: null, url: 'http://www.X.vn/bài?id=5&utm_source=z#top', id: '5' },
      'web:https://x.vn/b%C3%A0i?id=5',
    ],
    ['system and URL', { system: 'liferay', url: 'https://x.vn/a', id: null }, 'liferay:https://x.vn/a'],
    ['URL alone', { system: null, url: 'https://x.vn/a', id: null }, 'web:https://x.vn/a'],
  ])('is %s', (_what, source, key) => {
    expect(keyOf({ source })).toBe(key);
  });

  test('is else a hash of publisher, folded title and date', () => {
    const title = 'ubnd huyen minh long to chuc hoi nghi tong ket cong tac khuyen hoc nam 2022';
    expect(keyOf()).toBe(`sha256:${sha256(`531\n${title}\n2023-02-15T14:05:00+07:00`)}`);
  });

  test('takes the first paragraph for the date where there is none', () => {
    expect(keyOf({ publishedAt: null })).not.toBe(keyOf({ publishedAt: null, blocks: CONFERENCE_PAGE.blocks.slice(6) }));
    expect(keyOf({ publishedAt: null })).toBe(keyOf({ publishedAt: null, blocks: CONFERENCE_PAGE.blocks.slice(5) }));
    expect(keyOf({ publishedAt: null, title: null, blocks: [] }, null)).toBe(`sha256:${sha256('\n\n')}`);
  });

  test('differs for the same id on two servers', () => {
    const key = (host: string) => keyOf({ source: { system: 'sharepoint', url: `https://${host}/tin.aspx?ItemID=5`, id: '5' } });
    expect(key('bato.gov.vn')).not.toBe(key('sonha.gov.vn'));
  });

  test('does not trust the address of a front page, which a site gives for every page', () => {
    expect(keyOf({ source: { system: 'nukeviet', url: 'https://x.vn/', id: null } })).toBe(keyOf());
  });

  test('does not trust an id of an unknown system', () => {
    expect(keyOf({ source: { system: null, url: null, id: '77' } })).toBe(keyOf());
  });

  test.each([
    ['in NFD', mapText((text) => text.normalize('NFD'))],
    ['in capitals', { title: CONFERENCE_PAGE.title?.toUpperCase() ?? null }],
    ['with NBSP', mapText((text) => text.replaceAll(' ', '\u00A0'))],
    ['with other views', { views: 999 }],
  ])('of a copy %s is the same', (_what, change) => {
    expect(keyOf(change)).toBe(keyOf());
  });

  test.each([
    ['another date', keyOf({ publishedAt: '2023-02-16T14:05:00+07:00' })],
    ['another publisher', keyOf({}, '535')],
    ['another title', keyOf({ title: 'Khác' })],
  ])('differs for %s', (_what, key) => {
    expect(key).not.toBe(keyOf());
  });
});

describe('the content hash', () => {
  test.each([
    ['views', { views: 999 }],
    ['site statistics', { stats: null }],
    ['chrome', append('chrome', 'Tin liên quan')],
    ['a repeated caption', append('duplicate', 'Toàn cảnh Hội nghị')],
    ['warnings', { warnings: [] }],
    ['NFD', mapText((text) => text.normalize('NFD'))],
    ['NBSP', mapText((text) => text.replaceAll(' ', '\u00A0'))],
  ])('does not move with %s', (_what, change) => {
    expect(contentOf(change)).toBe(contentOf());
  });

  test.each([
    ['title', { title: 'Khác' }],
    ['no title', { title: null }],
    ['paragraph', append('paragraph', 'Thêm.')],
    ['heading', append('heading', 'Thêm.')],
    ['caption', append('caption', 'Thêm.')],
    ['byline', { byline: null }],
    ['order', { blocks: [...CONFERENCE_PAGE.blocks].reverse() }],
    ['letter case', mapText((text) => text.toUpperCase())],
  ])('moves with the %s', (_what, change) => {
    expect(contentOf(change)).not.toBe(contentOf());
  });

  test('tells a caption from a paragraph of the same words', () => {
    expect(contentOf(append('caption', 'Thêm.'))).not.toBe(contentOf(append('paragraph', 'Thêm.')));
  });
});
