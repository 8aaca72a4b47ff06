import {
  countCorrections,
  isSaved,
  tidy,
  withBlock,
  withEvent,
  withField,
} from '../../../../../src/plugins/legacy-import/admin/src/pages/Page/rules/corrections';
import { groupBlocks, toShownPage } from '../../../../../src/plugins/legacy-import/admin/src/pages/Page/rules/shown-page';
import type { PageBlock, RecognizedPage } from '../../../../../src/plugins/legacy-import/shared/recognized-page';

const block = (role: PageBlock['role'], text: string): PageBlock => ({ role, text, people: [], image: null });

const PERSON = { name: 'Phạm Xuân Vinh', title: 'Chủ tịch UBND huyện', honorific: 'đồng chí', actionText: null, roles: [] };

const PAGE: RecognizedPage = {
  source: { system: null, url: null, id: null },
  title: 'Hội nghị tổng kết',
  publishedAt: '2024-03-13T08:29:00+07:00',
  views: 126,
  issuer: null,
  byline: 'Hữu Phát',
  event: { name: 'Hội nghị tổng kết', date: '2024-03-07', dateText: 'ngày 07/3', dayPart: 'morning', place: null, organizer: null },
  blocks: [
    block('chrome', 'Trang chủ'),
    block('chrome', 'Giới thiệu'),
    block('title', 'Hội nghị tổng kết'),
    block('paragraph', 'Quang cảnh'),
  ],
  attendeeGroups: [],
  awards: [],
  stats: null,
  warnings: [],
};

describe('a correction', () => {
  test('that says what was recognized anyway is none', () => {
    expect(withField(PAGE, {}, { field: 'title', value: 'Hội nghị tổng kết' })).toEqual({});
    expect(withBlock(PAGE, {}, { index: 3, role: 'paragraph', text: 'Quang cảnh' })).toEqual({});
    expect(withEvent(PAGE, {}, { date: '2024-03-07' })).toEqual({});
  });

  test('may empty a field', () => {
    expect(withField(PAGE, {}, { field: 'byline', value: null })).toEqual({ byline: null });
  });

  test('is taken back alone', () => {
    const two = withField(PAGE, withField(PAGE, {}, { field: 'title', value: 'Khác' }), { field: 'views', value: 1 });
    expect(withField(PAGE, two, { field: 'title', value: undefined })).toEqual({ views: 1 });
  });

  test('of a block keeps the other corrections of it, and is taken back alone', () => {
    const role = withBlock(PAGE, {}, { index: 3, role: 'caption' });
    const both = withBlock(PAGE, role, { index: 3, people: [PERSON] });
    expect(both).toEqual({ blocks: [{ index: 3, role: 'caption', people: [PERSON] }] });
    expect(withBlock(PAGE, both, { index: 3, role: undefined })).toEqual({ blocks: [{ index: 3, people: [PERSON] }] });
  });

  test('of a block that the page does not have is dropped', () => {
    expect(tidy(PAGE, { blocks: [{ index: 9, text: 'x' }] })).toEqual({});
  });

  test('stands in one order, however it was made', () => {
    const made = withBlock(PAGE, withBlock(PAGE, {}, { index: 3, text: 'b' }), { index: 2, text: 'a' });
    expect(made.blocks?.map(({ index }) => index)).toEqual([2, 3]);
    expect(isSaved(PAGE, { now: made, saved: { blocks: [...(made.blocks ?? [])].reverse() } })).toBe(true);
  });
});

describe('an event', () => {
  test('is said not to be one, and taken again', () => {
    const none = withEvent(PAGE, {}, null);
    expect(none).toEqual({ event: null });
    expect(withEvent(PAGE, none, undefined)).toEqual({});
    expect(withEvent({ ...PAGE, event: null }, {}, null)).toEqual({});
  });

  test('is added to a page that has none', () => {
    const added = withEvent({ ...PAGE, event: null }, {}, {});
    expect(added).toEqual({ event: {} });
    expect(withEvent({ ...PAGE, event: null }, added, { name: 'Lễ phát động' })).toEqual({ event: { name: 'Lễ phát động' } });
  });

  test('is corrected field by field', () => {
    const place = withEvent(PAGE, {}, { place: 'Hội trường huyện' });
    expect(withEvent(PAGE, place, { date: '2024-03-08' })).toEqual({ event: { date: '2024-03-08', place: 'Hội trường huyện' } });
    expect(withEvent(PAGE, place, { place: undefined })).toEqual({});
  });
});

test.each([
  [{}, 0],
  [{ title: 'a', views: null }, 2],
  [{ event: null }, 1],
  [{ event: {} }, 1],
  [{ event: { name: 'a', place: 'b' } }, 2],
  [{ blocks: [{ index: 1, role: 'caption', text: 'a' } as const, { index: 2, people: [] }] }, 3],
])('%j are %d corrections', (corrections, count) => {
  expect(countCorrections(corrections)).toBe(count);
});

describe('the shown page', () => {
  test('is the recognized one with the corrections', () => {
    const shown = toShownPage(PAGE, { title: 'Khác', event: { place: 'Hội trường' }, blocks: [{ index: 3, role: 'caption' }] });
    expect(shown).toMatchObject({ title: 'Khác', views: 126, event: { name: 'Hội nghị tổng kết', place: 'Hội trường' } });
    expect(shown.blocks[3]).toMatchObject({ role: 'caption', text: 'Quang cảnh', index: 3 });
    expect([...(shown.blocks[3]?.corrected ?? [])]).toEqual(['role']);
  });

  test('gathers the furniture of the site, but for a corrected block', () => {
    const kinds = (corrections: Parameters<typeof toShownPage>[1]) =>
      groupBlocks(toShownPage(PAGE, corrections).blocks).map((group) =>
        group.kind === 'content' ? group.block.index : group.blocks.length,
      );
    expect(groupBlocks(toShownPage(PAGE, {}).blocks).map(({ kind }) => kind)).toEqual(['furniture', 'content', 'content']);
    expect(kinds({ blocks: [{ index: 0, role: 'paragraph' }] })).toEqual([0, 1, 2, 3]);
  });
});
