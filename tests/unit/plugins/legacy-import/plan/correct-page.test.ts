import type { LegacyPage, PageBlock } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { correctPage, hasCorrections } from '../../../../../src/plugins/legacy-import/server/src/plan/correct-page';
import { NOTHING_KNOWN, type KnownEntry } from '../../../../../src/plugins/legacy-import/server/src/plan/known';
import { identityOf, planImport } from '../../../../../src/plugins/legacy-import/server/src/plan/plan-import';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import type { Corrections } from '../../../../../src/plugins/legacy-import/shared/corrections';
import { CONFERENCE_PAGE } from '../../../../fixtures/legacy-pages/conference-page';
import { PLAN_OPTIONS, sha256 } from '../../../../fixtures/legacy-pages/plan-options';

const PERSON = { name: 'Phạm Xuân Vinh', title: 'Chủ tịch UBND huyện', honorific: null, actionText: null, roles: [] };
const BLOCKS: PageBlock[] = [
  { role: 'paragraph', text: 'Một đoạn.', people: [], image: null },
  { role: 'caption', text: 'Một ảnh', people: [], image: { url: 'a.jpg', alt: null } },
];
const PAGE: LegacyPage = { ...CONFERENCE_PAGE, blocks: BLOCKS };

test('without corrections the page is the page', () => {
  expect(correctPage(PAGE, {})).toEqual(PAGE);
});

test.each<[string, Corrections, Partial<LegacyPage>]>([
  ['a title', { title: '  Tiêu đề\u00a0mới ' }, { title: 'Tiêu đề mới' }],
  ['a title that is none', { title: ' ' }, { title: null }],
  ['a day of publication', { publishedAt: '2024-03-14T08:00:00+07:00' }, { publishedAt: '2024-03-14T08:00:00+07:00' }],
  ['a date that is none', { publishedAt: null }, { publishedAt: null }],
  ['views', { views: 0 }, { views: 0 }],
  ['a byline', { byline: 'Hữu Phát' }, { byline: 'Hữu Phát' }],
  ['no event', { event: null }, { event: null }],
])('%s: is taken, and nothing else changes', (_, corrections, changed) => {
  expect(correctPage(PAGE, corrections)).toEqual({ ...PAGE, ...changed });
});

test('of an event only what is named changes', () => {
  expect(correctPage(PAGE, { event: { date: '2023-02-16', place: 'Hội trường huyện' } }).event).toEqual({
    ...PAGE.event,
    date: '2023-02-16',
    place: 'Hội trường huyện',
  });
});

test('an event can be added to a page that reports none', () => {
  const event = correctPage({ ...PAGE, event: null }, { event: { name: 'Lễ ra quân', date: '2023-02-16' } }).event;
  expect(event).toEqual({ name: 'Lễ ra quân', date: '2023-02-16', dateText: null, dayPart: null, place: null, organizer: null });
});

test('of a block its role, text and people', () => {
  const blocks = [{ index: 0, role: 'heading' as const, text: ' Đề  mục ', people: [PERSON] }];
  expect(correctPage(PAGE, { blocks }).blocks).toEqual([{ role: 'heading', text: 'Đề mục', people: [PERSON], image: null }, BLOCKS[1]]);
});

test('a caption that is none leaves its photo', () => {
  expect(correctPage(PAGE, { blocks: [{ index: 1, role: 'paragraph' }] }).blocks).toEqual([
    BLOCKS[0],
    { role: 'photo', text: '', people: [], image: { url: 'a.jpg', alt: null } },
    { role: 'paragraph', text: 'Một ảnh', people: [], image: null },
  ]);
});

test('a block that is not there is nobody', () => {
  expect(correctPage(PAGE, { blocks: [{ index: 7, text: 'x' }] })).toEqual(PAGE);
});

test.each<[Corrections | null, boolean]>([
  [null, false],
  [{}, false],
  [{ blocks: [] }, false],
  [{ title: null }, true],
  [{ event: null }, true],
])('%j holds corrections: %s', (corrections, expected) => {
  expect(hasCorrections(corrections)).toBe(expected);
});

describe('a corrected page', () => {
  const resolve = (page: LegacyPage) => resolvePage({ page, chosen: null, gazetteer: GAZETTEER });
  const identity = identityOf({ page: CONFERENCE_PAGE, resolved: resolve(CONFERENCE_PAGE), sha256 });
  const entry: KnownEntry = {
    articleId: 'a1',
    eventId: null,
    contentSha256: identity.contentSha256,
    editedSinceImport: false,
    viewBase: null,
  };
  const plan = (known: KnownEntry | null) => {
    const page = correctPage(CONFERENCE_PAGE, { title: 'Một tiêu đề khác' });
    const input = { page, resolved: resolve(page), identity, isCorrected: true, options: PLAN_OPTIONS };
    return planImport({ ...input, known: { ...NOTHING_KNOWN, entry: known } });
  };

  test('keeps who it is, so that a later run knows it again', () => {
    expect(plan(null)).toMatchObject({ action: 'create', ...identity, drafts: { article: { title: 'Một tiêu đề khác' } } });
  });

  test('changes the article that was made of it before it was corrected', () => {
    expect(plan(entry)).toMatchObject({ action: 'update', articleId: 'a1', drafts: { article: { title: 'Một tiêu đề khác' } } });
  });
});
