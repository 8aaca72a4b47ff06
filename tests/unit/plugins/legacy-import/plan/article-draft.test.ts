import type { LegacyPage, NamedPerson, PageBlock } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { isFinished, toArticleDraft } from '../../../../../src/plugins/legacy-import/server/src/plan/article-draft';
import type { LegacySourceDraft } from '../../../../../src/plugins/legacy-import/server/src/plan/import-plan';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import { CONFERENCE_PAGE } from '../../../../fixtures/legacy-pages/conference-page';

const legacySource: LegacySourceDraft = {
  sourceUrl: null,
  sourceSystem: null,
  sourceId: null,
  legacyKey: 'k',
  capturedAt: null,
  importedAt: '2026-11-22T02:00:00.000Z',
  batchId: null,
  contentSha256: 'c',
  rawText: null,
  warnings: [],
};
const block = (role: PageBlock['role'], text: string, more: Partial<PageBlock> = {}): PageBlock => ({
  role,
  text,
  people: [],
  image: null,
  ...more,
});
const draft = (change: Partial<LegacyPage> = {}, availableImages: string[] = []) => {
  const page = { ...CONFERENCE_PAGE, ...change };
  return toArticleDraft({
    page,
    resolved: resolvePage({ page, chosen: null, gazetteer: GAZETTEER }),
    locale: 'vi',
    availableImages,
    legacySource,
  });
};
const photoOf = (image: PageBlock['image'], availableImages: string[] = [], caption = 'Quang cảnh') =>
  draft({ blocks: [block('caption', caption, { image })] }, availableImages).body[0];

describe('the body', () => {
  test('joins neighbouring paragraphs and headings, and keeps the order', () => {
    const blocks = [block('heading', 'H'), block('paragraph', 'P1'), block('caption', 'C'), block('chrome', 'x'), block('paragraph', 'P2')];
    expect(draft({ blocks }).body).toMatchObject([
      {
        __component: 'content.text',
        blocks: [
          { type: 'heading', level: 2, children: [{ type: 'text', text: 'H' }] },
          { type: 'paragraph', children: [{ type: 'text', text: 'P1' }] },
        ],
      },
      { __component: 'media.captioned-photo', caption: 'C' },
      { __component: 'content.text', blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'P2' }] }] },
    ]);
  });

  test('leaves out chrome, title, byline and repeated captions', () => {
    const roles = ['chrome', 'title', 'meta', 'byline', 'duplicate'] as const;
    expect(draft({ blocks: roles.map((role) => block(role, role)) }).body).toEqual([]);
  });

  test('keeps a photo without a caption', () => {
    expect(draft({ blocks: [block('photo', '', { image: { url: 'a.jpg', alt: null } })] }).body).toMatchObject([
      { caption: null, legacyImageUrl: 'a.jpg' },
    ]);
  });
});

describe('a photo', () => {
  test.each([
    ['no image', null, [], true],
    ['an image without address', { url: null, alt: null }, [], true],
    ['an image that did not come with the page', { url: 'a.jpg', alt: null }, ['b.jpg'], true],
    ['an image that came with the page', { url: 'a.jpg', alt: null }, ['a.jpg'], false],
  ])('of %s', (_what, image, available, missingFile) => {
    expect(photoOf(image, available)).toMatchObject({ missingFile, legacyImageUrl: image?.url ?? null });
  });

  test.each([
    ['Đại biểu dự hội nghị', 'Đại biểu dự hội nghị'],
    ['QUANG CẢNH', null],
    ['anh ha', null],
    ['ảnh hội nghị tổng kết.jpg', null],
    [null, null],
  ])('with the alternative text %j has %j', (alt, expected) => {
    expect(photoOf({ url: 'a.jpg', alt })).toMatchObject({ alt: expected });
  });
});

describe('bylines', () => {
  test.each([
    ['Hữu Phát', ['Hữu Phát']],
    ['Thu Sương, Minh Anh', ['Thu Sương', 'Minh Anh']],
    ['Thu Sương & Minh Anh; Hà', ['Thu Sương', 'Minh Anh', 'Hà']],
    ['Thu Sương (Phòng VHTT, huyện)', ['Thu Sương (Phòng VHTT, huyện)']],
    [null, []],
  ])('of %j are %j', (byline, names) => {
    expect(draft({ byline }).bylines.map(({ name }) => name)).toEqual(names);
  });
});

describe('a mention', () => {
  const mention = (person: Partial<NamedPerson>) => {
    const named = { name: 'Lê An', title: '', honorific: 'ông', actionText: 'phát biểu', roles: [], ...person };
    return draft({ blocks: [block('paragraph', 'P', { people: [named] })] }).mentions[0];
  };

  test('keeps the title as printed, spelling and abbreviations included', () => {
    expect(mention({ title: 'PCT UBND huyện' })).toMatchObject({
      name: 'Lê An',
      titleText: 'PCT UBND huyện',
      titleMode: 'printed',
      honorific: 'ông',
      actionText: 'phát biểu',
    });
  });

  test('without a title says so, and has no appointment', () => {
    expect(mention({})).toMatchObject({ titleText: null, titleMode: 'none', appointmentKey: null });
  });

  test.each([
    ['cán bộ địa chính xã', null],
    ['nguyên Bí thư Huyện ủy', null],
    ['nguyên Bí thư Huyện ủy, Chủ tịch UBND huyện', expect.stringContaining('uy ban nhan dan')],
  ])('with the title %j is linked to the first office held: %j', (title, appointmentKey) => {
    expect(mention({ title })).toMatchObject({ titleMode: 'printed', titleText: title, appointmentKey });
  });
});

test.each([
  [{}, true],
  [{ title: null }, false],
  [{ publishedAt: null }, false],
  [{ issuer: null }, false],
])('an article with %j is finished: %s', (change, expected) => {
  expect(isFinished(draft(change))).toBe(expected);
});
