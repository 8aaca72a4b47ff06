import { nameIn } from '../../../src/reading/names';
import { createAddresses } from '../../../src/reading/addresses';
import { embeddedIds, toBody } from '../../../src/reading/body';
import { toArticleCard, toEventCard, toGalleryCard } from '../../../src/reading/cards';
import { altOf, faceOf, toFile, toImage } from '../../../src/reading/image';
import { toByline, toMention, toPersonLink } from '../../../src/reading/people';
import { toPhoto } from '../../../src/reading/photo';
import { toPublisher } from '../../../src/reading/publisher';
import type { ArticleCardRow, BodyRow, EventCardRow, FileRow, MentionRow, PhotoRow } from '../../../src/reading/rows';

const file: FileRow = {
  url: '/uploads/a.jpg',
  name: 'a.jpg',
  mime: 'image/jpeg',
  ext: '.jpg',
  size: '12.35',
  width: 1200,
  height: 800,
  formats: { medium: { url: '/m', width: 750, height: 500 }, thumbnail: { url: '/t', width: 234, height: 156 }, large: null },
  focalPoint: null,
};
const person = { documentId: 'p', slug: 'vinh', name: 'Phạm Xuân Vinh', redactedAt: null };
const mention: MentionRow = {
  name: 'Vinh',
  honorific: '',
  titleText: 'Chủ tịch',
  titleMode: 'auto',
  actionText: null,
  position: null,
  person,
};
const photo: PhotoRow = {
  image: file,
  missingFile: null,
  caption: 'Quang cảnh',
  alt: null,
  decorative: null,
  credit: '',
  photographer: person,
  takenAt: null,
  placement: null,
  people: [mention],
};

describe('images', () => {
  test('list their sizes from narrow to wide', () => {
    expect(toImage({ ...file, focalPoint: { x: 50, y: 20 } })).toEqual({
      url: '/uploads/a.jpg',
      width: 1200,
      height: 800,
      mime: 'image/jpeg',
      sizes: [
        { name: 'thumbnail', url: '/t', width: 234, height: 156 },
        { name: 'medium', url: '/m', width: 750, height: 500 },
      ],
      focalPoint: { x: 50, y: 20 },
    });
  });

  test('without smaller sizes have none', () => {
    expect(toImage({ ...file, formats: null })?.sizes).toEqual([]);
    expect(toImage(null)).toBeNull();
  });

  test('files have their size in bytes', () => {
    expect(toFile({ ...file, ext: null })).toEqual({ url: '/uploads/a.jpg', name: 'a.jpg', mime: 'image/jpeg', ext: null, size: 12_350 });
  });

  test.each([
    [{ decorative: true, alt: 'a', caption: 'c' }, ''],
    [{ decorative: false, alt: 'a', caption: 'c' }, 'a'],
    [{ decorative: null, alt: '', caption: 'c' }, 'c'],
    [{ decorative: null, alt: null, caption: null }, null],
  ])('%j is read aloud as %j', (given, expected) => {
    expect(altOf(given)).toBe(expected);
  });

  test('the first photo with a file stands for an entry', () => {
    expect(faceOf([null, { ...photo, image: null }, photo])).toMatchObject({ image: { url: '/uploads/a.jpg' }, imageAlt: 'Quang cảnh' });
    expect(faceOf([])).toEqual({ image: null, imageAlt: null });
  });
});

describe('people', () => {
  test('a redacted person has no link, what is printed stays', () => {
    const redacted = { ...person, redactedAt: '2026-01-01T00:00:00.000Z' };
    expect(toPersonLink(redacted)).toBeNull();
    expect(toMention({ ...mention, person: redacted })).toMatchObject({ name: 'Vinh', titleText: 'Chủ tịch', person: null });
  });

  test('blank fields are null, and a title that is not to be printed is none', () => {
    expect(toMention({ ...mention, titleMode: 'none' })).toEqual({
      name: 'Vinh',
      honorific: null,
      titleText: null,
      actionText: null,
      position: null,
      person: { documentId: 'p', slug: 'vinh', name: 'Phạm Xuân Vinh' },
    });
  });

  test('a byline is about the text unless it says otherwise', () => {
    expect(toByline({ name: 'Lan', kind: null, person: null })).toEqual({ name: 'Lan', kind: 'text', person: null });
  });
});

test('a photo has every field', () => {
  expect(toPhoto(photo)).toEqual({
    image: toImage(file),
    missingFile: false,
    caption: 'Quang cảnh',
    alt: null,
    decorative: false,
    credit: null,
    photographer: { documentId: 'p', slug: 'vinh', name: 'Phạm Xuân Vinh' },
    takenAt: null,
    placement: 'full',
    people: [toMention(mention)],
  });
});

const publisher = {
  documentId: 'o',
  name: 'UBND huyện Ba Tơ',
  code: null,
  dissolutionDate: '2025-07-01',
  translations: [{ language: 'en', name: "Ba To People's Committee" }],
};

test.each([
  ['en', "Ba To People's Committee"],
  ['vi', 'UBND huyện Ba Tơ'],
  ['fr', 'UBND huyện Ba Tơ'],
])('an organization is called in %s %s', (locale, name) => {
  expect(nameIn(locale, publisher)).toBe(name);
  expect(toPublisher(publisher, locale)).toEqual({ documentId: 'o', name, code: null, dissolutionDate: '2025-07-01' });
});

const now = new Date('2024-03-07T03:00:00Z');

describe('cards', () => {
  const version = { documentId: 'e', locale: 'vi', slug: 's', publishedAt: '2024-01-01T00:00:00.000Z' };
  const event: EventCardRow = {
    ...version,
    name: 'Hội nghị',
    eventType: 'conference',
    eventStatus: 'scheduled',
    startDate: '2024-03-07',
    startTime: null,
    endDate: null,
    endTime: null,
    dayPart: null,
    timeZone: null,
    locationText: null,
    heroPhoto: null,
  };

  test.each([
    ['2024-03-06T16:59:59Z', 'upcoming'],
    ['2024-03-06T17:00:00Z', 'ongoing'],
    ['2024-03-07T17:00:00Z', 'past'],
  ])('at %s a day without times in Việt Nam is %s', (instant, state) => {
    expect(toEventCard(event, { now: new Date(instant) })).toMatchObject({ state, startTime: null, timeZone: 'Asia/Ho_Chi_Minh' });
  });

  test('times are hours and minutes', () => {
    const row = { ...event, startTime: '08:00:00.000', endTime: '11:30:00.000' };
    expect(toEventCard(row, { now })).toMatchObject({ startTime: '08:00', endTime: '11:30', state: 'ongoing' });
  });

  test('a schedule that makes no sense is not announced', () => {
    expect(toEventCard({ ...event, startDate: '2024-99-99' }, { now }).state).toBe('past');
  });

  test('a gallery counts photos whose file is lost', () => {
    const row = { ...version, title: 'Ảnh', datePublished: '2024-03-13T01:29:00.000Z', photos: [{ ...photo, image: null }, photo] };
    expect(toGalleryCard(row)).toMatchObject({ photoCount: 2, imageAlt: 'Quang cảnh', datePublished: '2024-03-13T08:29:00+07:00' });
  });

  test.each([
    ['2025-06-30T16:59:59Z', false],
    ['2025-06-30T17:00:00Z', true],
  ])('at %s an article of a unit dissolved on 1 July is historical: %s', (instant, expected) => {
    const row: ArticleCardRow = {
      ...version,
      title: 'Bài',
      summary: '',
      datePublished: '2024-03-13T01:29:00.000Z',
      heroPhoto: null,
      body: [photo],
      publisher,
      categories: [],
    };
    const card = toArticleCard(row, { locale: 'vi', categories: [], views: 7, now: new Date(instant) });
    expect(card).toMatchObject({ isHistorical: expected, summary: null, category: null, views: 7, image: { url: '/uploads/a.jpg' } });
  });
});

describe('the body', () => {
  const rows: BodyRow[] = [
    { __component: 'content.gallery-embed', targetId: 'hidden' },
    { __component: 'content.event-embed', targetId: null },
    { __component: 'content.text', blocks: null },
    { __component: 'content.quote', text: 'Lời', source: null },
    { __component: 'content.file-list', heading: '', files: null },
  ];

  test('leaves out embeds that readers cannot see, and has no gap for what is empty', () => {
    const body = toBody(rows, { galleries: new Map(), events: new Map(), renderText: () => '' });
    expect(body).toEqual([
      { type: 'text', html: '', blocks: [] },
      { type: 'quote', text: 'Lời', by: null },
      { type: 'files', heading: null, files: [] },
    ]);
  });

  test('names its embeds', () => {
    expect(embeddedIds(rows)).toEqual({ galleries: ['hidden'], events: [] });
  });
});

describe('addresses', () => {
  const pattern = { vi: '/article/:slug' };
  const patterns = { article: pattern, event: pattern, photoGallery: pattern, person: pattern, page: pattern };

  test.each([
    ['https://bato.example', 'https://cms.example', 'https://bato.example/article/a', 'https://cms.example/uploads/a.jpg'],
    ['', '', '/article/a', '/uploads/a.jpg'],
  ])('stand on %j and %j', (siteUrl, serverUrl, page, path) => {
    const addresses = createAddresses({ siteUrl, serverUrl, patterns });
    expect(addresses.page({ type: 'article', locale: 'vi', slug: 'a' })).toBe(page);
    expect(addresses.file('/uploads/a.jpg')).toBe(path);
    expect(addresses.file('https://s3.example/a.jpg')).toBe('https://s3.example/a.jpg');
  });
});
