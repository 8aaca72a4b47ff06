import { newsArticleJsonLd, type NewsArticleFacts } from '../../../../src/domain/article/json-ld';

const bare: NewsArticleFacts = {
  url: 'https://bato.example/tin-tuc/hoi-nghi',
  locale: 'vi',
  title: 'Hội nghị',
  description: null,
  datePublished: '2024-03-13T08:29:00+07:00',
  dateModified: '2024-03-14T08:00:00+07:00',
  images: [],
  sections: [],
  bylines: [],
  publisher: null,
  events: [],
  mentions: [],
};

const event: NewsArticleFacts['events'][number] = {
  name: 'Hội nghị',
  url: '/su-kien/hoi-nghi',
  eventStatus: 'scheduled',
  startDate: '2024-03-07',
  startTime: null,
  endDate: null,
  endTime: null,
  timeZone: 'Asia/Ho_Chi_Minh',
  locationText: null,
};

test('leaves out what is absent', () => {
  expect(newsArticleJsonLd(bare)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Hội nghị',
    url: bare.url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': bare.url },
    inLanguage: 'vi',
    datePublished: '2024-03-13T08:29:00+07:00',
    dateModified: '2024-03-14T08:00:00+07:00',
  });
});

test('prints the title of a person as in the article, once per person and title', () => {
  const vinh = { name: 'Phạm Xuân Vinh', honorific: 'đồng chí', jobTitle: 'Chủ tịch UBND huyện', url: '/nhan-su/vinh' };
  const nobody = { name: null, honorific: null, jobTitle: 'x', url: null };
  const { mentions } = newsArticleJsonLd({ ...bare, mentions: [vinh, vinh, { ...vinh, jobTitle: null, honorific: null }, nobody] });
  expect(mentions).toEqual([
    { '@type': 'Person', name: 'Phạm Xuân Vinh', honorificPrefix: 'đồng chí', jobTitle: 'Chủ tịch UBND huyện', url: '/nhan-su/vinh' },
    { '@type': 'Person', name: 'Phạm Xuân Vinh', url: '/nhan-su/vinh' },
  ]);
});

describe('authors', () => {
  const publisher = { name: 'UBND huyện Ba Tơ', dissolutionDate: '2025-07-01' };
  const office = { '@type': 'GovernmentOrganization', name: 'UBND huyện Ba Tơ', dissolutionDate: '2025-07-01' };
  const byline = (kind: NewsArticleFacts['bylines'][number]['kind']) => ({ name: kind, kind, url: null });

  test('are who wrote; photographers contribute, sources are organizations', () => {
    const bylines = (['text', 'photo', 'textAndPhoto', 'source'] as const).map(byline);
    expect(newsArticleJsonLd({ ...bare, publisher, bylines })).toMatchObject({
      author: [
        { '@type': 'Person', name: 'text' },
        { '@type': 'Person', name: 'textAndPhoto' },
      ],
      contributor: [{ '@type': 'Person', name: 'photo' }],
      sourceOrganization: [{ '@type': 'Organization', name: 'source' }],
      publisher: office,
    });
  });

  test('are the publisher where nobody signed', () => {
    expect(newsArticleJsonLd({ ...bare, publisher, bylines: [byline('photo')] })).toMatchObject({ author: [office] });
  });
});

describe('events', () => {
  test.each([
    ['a day without a time stays a day', {}, { startDate: '2024-03-07' }],
    ['a time has the offset of its place', { startTime: '08:00' }, { startDate: '2024-03-07T08:00:00+07:00' }],
    ['west of Greenwich too', { startTime: '08:00', timeZone: 'America/St_Johns' }, { startDate: '2024-03-07T08:00:00-03:30' }],
    ['an end without a day is of the first day', { endTime: '11:30' }, { endDate: '2024-03-07T11:30:00+07:00' }],
    ['an end without a time is a day', { endDate: '2024-03-08' }, { endDate: '2024-03-08' }],
    ['a place is a Place', { locationText: 'Hội trường' }, { location: { '@type': 'Place', name: 'Hội trường' } }],
    ['what is over took place', { eventStatus: 'completed' as const }, { eventStatus: 'https://schema.org/EventScheduled' }],
    ['what is cancelled says so', { eventStatus: 'cancelled' as const }, { eventStatus: 'https://schema.org/EventCancelled' }],
  ])('%s', (_, given, expected) => {
    expect(newsArticleJsonLd({ ...bare, events: [{ ...event, ...given }] })).toMatchObject({ about: [{ '@type': 'Event', ...expected }] });
  });

  test('without an end, none is said', () => {
    const { about } = newsArticleJsonLd({ ...bare, events: [event] });
    expect(Object.keys((about as object[])[0] ?? {})).toEqual(['@type', 'name', 'url', 'eventStatus', 'startDate']);
  });
});
