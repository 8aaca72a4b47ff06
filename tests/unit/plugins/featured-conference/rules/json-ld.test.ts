import type { Event, WithContext } from 'schema-dts';
import type { BlockContent, BlockEvent, BlockParticipant } from '../../../../../src/plugins/featured-conference/shared/block';
import { toJsonLd } from '../../../../../src/plugins/featured-conference/server/src/rules/json-ld';
import { SAMPLE_BLOCK, SAMPLE_EVENT } from '../../../../support/featured-conference/sample-block';
import { expandJsonLd, schemaOrg } from '../../../../support/featured-conference/schema-org';

const SITE = 'https://ubnd.example';
const address = (url: string) => `${SITE}${url}`;

const CONTENT: BlockContent = { ...SAMPLE_BLOCK, summary: SAMPLE_BLOCK.teaser };

const BARE: BlockContent = {
  event: { ...SAMPLE_EVENT, startTime: null, endTime: null, locationText: null, image: null, url: null, organizers: [] },
  summary: null,
  imageAlt: null,
  photos: [],
  participants: [],
  awards: [],
  articles: [],
};

/** Of schema.org's own type: what is no property of an Event does not compile. */
const describeEvent = (content: BlockContent, words: Partial<Parameters<typeof toJsonLd>[1]> = {}): WithContext<Event> => {
  const { summary, event, imageAlt, photos } = content;
  return toJsonLd(content, { teaser: summary, image: event.image, imageAlt, photos, address, ...words });
};

const withEvent = (event: Partial<BlockEvent>): BlockContent => ({ ...BARE, event: { ...BARE.event, ...event } });

const person = (name: string | null, role: string, more: Partial<BlockParticipant> = {}): BlockParticipant => ({
  ...{ name, honorific: null, titleText: null, actionText: null, position: null, person: null, role, roleText: null },
  ...more,
});

test('leaves out what is absent; a day without a time stays a day', () => {
  expect(describeEvent(BARE)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: SAMPLE_EVENT.name,
    startDate: '2026-11-27',
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

test('says where, by whom and where to read about it', () => {
  expect(describeEvent(CONTENT)).toMatchObject({
    description: SAMPLE_BLOCK.teaser,
    url: SAMPLE_EVENT.url,
    location: { '@type': 'Place', name: SAMPLE_EVENT.locationText },
    organizer: [{ '@type': 'Organization', name: 'UBND huyện Ba Tơ' }],
    subjectOf: [
      { '@type': 'NewsArticle', headline: SAMPLE_BLOCK.articles[0]?.title, inLanguage: 'vi', url: SAMPLE_BLOCK.articles[0]?.url },
      { headline: SAMPLE_BLOCK.articles[1]?.title },
      { headline: SAMPLE_BLOCK.articles[2]?.title },
    ],
  });
});

test.each<[string, Partial<BlockEvent>, { startDate: string; endDate?: string }]>([
  ['a time', { startTime: '07:30' }, { startDate: '2026-11-27T07:30:00+07:00' }],
  [
    'an end on the same day',
    { startTime: '07:30', endTime: '11:00' },
    { startDate: '2026-11-27T07:30:00+07:00', endDate: '2026-11-27T11:00:00+07:00' },
  ],
  ['days', { endDate: '2026-11-28' }, { startDate: '2026-11-27', endDate: '2026-11-28' }],
  ['a part of the day', { dayPart: 'morning' }, { startDate: '2026-11-27' }],
  ['summer time', { startDate: '2026-07-01', startTime: '09:00', timeZone: 'Europe/Berlin' }, { startDate: '2026-07-01T09:00:00+02:00' }],
  ['a zone that is none', { startTime: '09:00', timeZone: 'Mars/Olympus' }, { startDate: '2026-11-27T09:00:00' }],
  ['the west', { startTime: '09:00', timeZone: 'America/St_Johns' }, { startDate: '2026-11-27T09:00:00-03:30' }],
])('a schedule of %s', (_, schedule, { startDate, endDate }) => {
  const described = describeEvent(withEvent(schedule));
  expect(described).toMatchObject({ startDate, ...(endDate === undefined ? {} : { endDate }) });
  expect(Object.keys(described).includes('endDate')).toBe(endDate !== undefined);
});

test.each([
  ['scheduled', 'EventScheduled'],
  ['completed', 'EventScheduled'],
  ['postponed', 'EventPostponed'],
  ['cancelled', 'EventCancelled'],
] as const)('an event that is %s is an %s', (eventStatus, status) => {
  expect(describeEvent(withEvent({ eventStatus }))).toMatchObject({ eventStatus: `https://schema.org/${status}` });
});

test('people stand behind their roles, with titles as printed: who appears performs, who listens attends', () => {
  const participants = [
    person('Phạm Xuân Vinh', 'chair', { titleText: 'Phó Chủ tịch UBND huyện' }),
    person('Trần Thị Bình', 'guest', { honorific: 'ThS.' }),
    person('Lê Văn Cường', 'awardPresenter', { roleText: 'trao bằng khen' }),
  ];
  expect(describeEvent({ ...BARE, participants })).toMatchObject({
    performer: [
      {
        '@type': 'OrganizationRole',
        roleName: 'Chủ trì',
        performer: { '@type': 'Person', name: 'Phạm Xuân Vinh', jobTitle: 'Phó Chủ tịch UBND huyện' },
      },
      { '@type': 'OrganizationRole', roleName: 'trao bằng khen', performer: { '@type': 'Person', name: 'Lê Văn Cường' } },
    ],
    attendee: [
      {
        '@type': 'OrganizationRole',
        roleName: 'Khách mời',
        attendee: { '@type': 'Person', name: 'Trần Thị Bình', honorificPrefix: 'ThS.' },
      },
    ],
  });
});

test.each([
  ['vi', 'keynote', 'Phát biểu chỉ đạo'],
  ['en', 'keynote', 'Keynote speaker'],
  ['fr', 'chair', 'Chair'],
  ['vi', 'steersman', 'steersman'],
])('in %s, the role %s is called "%s"', (locale, role, roleName) => {
  const content = { ...withEvent({ locale }), participants: [person('An', role)] };
  expect(describeEvent(content)).toMatchObject({ performer: [{ roleName }] });
});

test('whom the text does not name is left out', () => {
  const content = { ...BARE, participants: [person(null, 'chair', { titleText: 'Chủ tịch UBND xã' })] };
  expect(describeEvent(content)).not.toHaveProperty('performer');
});

test('the picture of the block stands first, each file once, with what its caption says', () => {
  const [hall, delegates] = SAMPLE_BLOCK.photos;
  const lost = { ...hall!, image: null, missingFile: true };
  const named = { ...delegates!, people: [person('Phạm Xuân Vinh', 'chair', { titleText: 'Phó Chủ tịch' }), person(null, 'guest')] };
  const photographed = { ...named, photographer: { documentId: 'p', slug: 'quoc-bao', name: 'Quốc Bảo' } };
  const words = { image: named.image, photos: [lost, hall!, photographed] };
  expect(describeEvent(BARE, words)).toMatchObject({
    image: [
      {
        '@type': 'ImageObject',
        contentUrl: `${SITE}/uploads/dai-bieu.svg`,
        encodingFormat: 'image/svg+xml',
        width: { '@type': 'QuantitativeValue', value: 1600, unitCode: 'E37' },
        height: { value: 1067 },
        caption: 'Đại biểu tham luận',
        creditText: 'Ảnh: Quốc Bảo',
        creator: { '@type': 'Person', name: 'Quốc Bảo' },
        about: [{ '@type': 'Person', name: 'Phạm Xuân Vinh', jobTitle: 'Phó Chủ tịch' }],
      },
      { contentUrl: `${SITE}/uploads/hoi-truong.svg` },
    ],
  });
});

test("a pin's own picture and words go before the event's", () => {
  const image = { ...SAMPLE_EVENT.image!, url: '/uploads/own.jpg', width: null, height: null };
  expect(describeEvent(CONTENT, { teaser: 'Mời theo dõi.', image, imageAlt: 'Cờ hoa', photos: [] })).toMatchObject({
    description: 'Mời theo dõi.',
    image: [{ '@type': 'ImageObject', contentUrl: `${SITE}/uploads/own.jpg`, encodingFormat: 'image/svg+xml', description: 'Cờ hoa' }],
  });
});

describe('a JSON-LD processor', () => {
  test('knows every property and type as one of schema.org', async () => {
    const [event] = await expandJsonLd(describeEvent(CONTENT));
    expect(event).toMatchObject({
      '@type': [schemaOrg('Event')],
      [schemaOrg('startDate')]: [{ '@value': '2026-11-27T07:30:00+07:00' }],
      [schemaOrg('performer')]: [
        {
          '@type': [schemaOrg('OrganizationRole')],
          [schemaOrg('roleName')]: [{ '@value': 'Chủ trì' }],
          [schemaOrg('performer')]: [
            { '@type': [schemaOrg('Person')], [schemaOrg('jobTitle')]: [{ '@value': 'Phó Chủ tịch Thường trực UBND tỉnh' }] },
          ],
        },
      ],
    });
    expect(event?.[schemaOrg('image')]).toHaveLength(4);
  });

  test('refuses a word that is not', async () => {
    await expect(expandJsonLd({ ...describeEvent(BARE), headlin: 'x' })).rejects.toThrow();
  });
});
