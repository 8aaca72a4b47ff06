import {
  inArticle,
  inEvent,
  inGallery,
  newestFirst,
  withoutRepeatedPhotos,
  type ShowingArticleRow,
  type ShowingEventRow,
} from '../../../src/reading/person/appearances';
import type { FileRow, MentionRow, PhotoRow } from '../../../src/reading/rows';

const person = { documentId: 'vinh', slug: 'vinh', name: 'Vinh', redactedAt: null };
const other = { ...person, documentId: 'khac' };

const mention = (fields: Partial<MentionRow> = {}): MentionRow => ({
  name: 'Vinh',
  honorific: null,
  titleText: 'Chủ tịch',
  titleMode: 'auto',
  actionText: null,
  position: null,
  person,
  ...fields,
});

const file = (url: string): FileRow => ({
  url,
  name: 'a.jpg',
  mime: 'image/jpeg',
  ext: '.jpg',
  size: 1,
  width: 1,
  height: 1,
  formats: null,
  focalPoint: null,
});

const photo = (url: string | null, people: MentionRow[]): PhotoRow => ({
  image: url === null ? null : file(url),
  alt: null,
  caption: url,
  decorative: null,
  missingFile: url === null,
  credit: null,
  photographer: null,
  takenAt: null,
  placement: null,
  people,
});

const version = { documentId: 'd', locale: 'vi', slug: 's', publishedAt: '2024-01-01T00:00:00.000Z' };

const article = (fields: Partial<ShowingArticleRow>): ShowingArticleRow => ({
  ...version,
  title: 'Bài',
  datePublished: '2024-03-13T01:29:00.000Z',
  heroPhoto: null,
  body: [],
  mentions: [],
  ...fields,
});

const event = (fields: Partial<ShowingEventRow>): ShowingEventRow => ({
  ...version,
  name: 'Hội nghị',
  startDate: '2024-03-07',
  startsAt: '2024-03-06T23:00:00.000Z',
  heroPhoto: null,
  participants: [],
  awards: [],
  ...fields,
});

const participant = (role: 'chair' | 'awardPresenter' | null, fields: Partial<MentionRow> = {}) => ({
  ...mention(fields),
  role,
  roleText: null,
});

describe('an article', () => {
  test('counts once, by the first place in its text, and each photo of the person counts', () => {
    const found = inArticle(
      article({
        mentions: [mention({ person: other }), mention({ titleText: 'Quyền Chủ tịch' }), mention()],
        heroPhoto: photo('/hero', [mention({ person: other }), mention()]),
        body: [
          { __component: 'content.quote', source: mention() },
          { __component: 'media.captioned-photo', ...photo('/body', [mention()]) },
          { __component: 'media.captioned-photo', ...photo('/other', [mention({ person: other })]) },
        ],
      }),
      'vinh',
    );
    expect(found.map(({ type, mention: { titleText }, photo: shown }) => [type, titleText, shown?.image?.url])).toEqual([
      ['article', 'Quyền Chủ tịch', undefined],
      ['photo', 'Chủ tịch', '/hero'],
      ['photo', 'Chủ tịch', '/body'],
    ]);
    expect(found[0]).toMatchObject({ date: '2024-03-13T08:29:00+07:00', place: { type: 'article', title: 'Bài', slug: 's' } });
  });

  test('that only quotes the person counts, a title that was not printed is not shown', () => {
    const found = inArticle(article({ body: [{ __component: 'content.quote', source: mention({ titleMode: 'none' }) }] }), 'vinh');
    expect(found).toMatchObject([{ type: 'article', mention: { titleText: null } }]);
  });

  test('without the person says nothing', () => {
    const body = [{ __component: 'content.quote' as const, source: null }];
    expect(inArticle(article({ body, mentions: [mention({ person: null })] }), 'vinh')).toEqual([]);
  });
});

describe('an event', () => {
  test.each([
    ['the programme', event({ participants: [participant('chair'), participant(null)] }), ['chair', 'attendee']],
    ['awards alone', event({ awards: [{ presenters: [mention()] }, { presenters: [mention()] }] }), ['awardPresenter']],
    ['both', event({ participants: [participant('chair')], awards: [{ presenters: [mention()] }] }), ['chair', 'awardPresenter']],
    [
      'both, with the same role',
      event({ participants: [participant('awardPresenter')], awards: [{ presenters: [mention()] }] }),
      ['awardPresenter'],
    ],
  ])('counts once, with every role in %s', (_, row, roles) => {
    const found = inEvent(row, 'vinh');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: 'event', date: '2024-03-07', roles: roles.map((role) => ({ role, roleText: null })) });
  });

  test('whose photo shows the person counts by the photo', () => {
    expect(
      inEvent(event({ heroPhoto: photo('/hero', [mention()]), participants: [participant('chair', { person: other })] }), 'vinh'),
    ).toMatchObject([{ type: 'photo', place: { type: 'event', title: 'Hội nghị' } }]);
  });
});

test('places stand newest first, those without a date last', () => {
  const shownIn = (title: string) => inArticle(article({ title, mentions: [mention()] }), 'vinh');
  const sorted = newestFirst([
    { at: null, appearances: shownIn('không ngày') },
    { at: '2024-03-06T23:00:00.000Z', appearances: shownIn('cũ') },
    { at: '2024-03-13T01:29:00.000Z', appearances: shownIn('mới') },
  ]);
  expect(sorted.map(({ place }) => place.title)).toEqual(['mới', 'cũ', 'không ngày']);
});

test('a file counts again only with another name or title under it; photos that were lost all count', () => {
  const gallery = {
    ...version,
    title: 'Ảnh',
    datePublished: '2024-03-13T01:29:00.000Z',
    photos: [
      photo('/a', [mention()]),
      photo('/a', [mention({ actionText: 'phát biểu' })]),
      photo('/a', [mention({ titleText: 'Bí thư' })]),
      photo('/b', [mention()]),
      photo(null, [mention()]),
      photo(null, [mention()]),
    ],
  };
  const kept = withoutRepeatedPhotos(inGallery(gallery, 'vinh'));
  expect(kept.map(({ photo: shown, mention: { titleText } }) => [shown?.image?.url, titleText])).toEqual([
    ['/a', 'Chủ tịch'],
    ['/a', 'Bí thư'],
    ['/b', 'Chủ tịch'],
    [undefined, 'Chủ tịch'],
    [undefined, 'Chủ tịch'],
  ]);
});
