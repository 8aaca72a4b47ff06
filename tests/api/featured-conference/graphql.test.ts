import { pin, saveSettings, setClock } from '../../support/featured-conference/desk';
import { recordQueries } from '../../support/queries';
import { createSampleConference, type SampleConference } from '../../support/sample-conference';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const NOW = '2030-06-01T12:00:00.000Z';

type Type = { name: string | null; ofType?: Type | null };
type Field = { name: string; type: Type };
type Answer = { data: { featuredConference: unknown } | null; errors?: { message: string; extensions: object }[] };

let server: TestStrapi;
let sample: SampleConference;
/** Everything there is to ask for. */
let everything = '';

const send = async (query: string, variables: object = {}) => server.http.post('/graphql').send({ query, variables });

const fieldsOf = async (type: string): Promise<Field[]> => {
  const query = `query ($type: String!) {
    __type(name: $type) { kind fields { name type { name ofType { name ofType { name ofType { name } } } } } }
  }`;
  const { body } = await send(query, { type });
  const { kind, fields } = (body as { data: { __type: { kind: string; fields: Field[] | null } } }).data.__type;
  return kind === 'OBJECT' ? (fields ?? []) : [];
};

const nameOf = ({ name, ofType }: Type): string => name ?? (ofType ? nameOf(ofType) : '');

/** All fields of a type, to the last. */
const selectionOf = async (type: string): Promise<string> => {
  const fields = await fieldsOf(type);
  if (fields.length === 0) return '';
  const parts: string[] = [];
  for (const field of fields) parts.push(`${field.name} ${await selectionOf(nameOf(field.type))}`);
  return `{ ${parts.join(' ')} }`;
};

const askGraphql = async (locale?: string | null): Promise<Answer> =>
  (await send(`query ($locale: String) { featuredConference(locale: $locale) ${everything} }`, { locale })).body as Answer;

const askRest = async (locale: string): Promise<unknown> =>
  (await server.http.get(`/api/featured-conference?locale=${locale}`).expect(200)).body as unknown;

beforeAll(async () => {
  server = await bootStrapi();
  setClock(server, NOW);
  sample = await createSampleConference(server);
  everything = await selectionOf('FeaturedConference');
});

afterAll(() => server.destroy());

test('says what REST says where nothing is featured', async () => {
  const { data, errors } = await askGraphql('vi');
  expect(errors).toBeUndefined();
  expect(data?.featuredConference).toEqual(await askRest('vi'));
  expect(data?.featuredConference).toMatchObject({ data: null, meta: { resolvedBy: 'none' } });
});

describe('of a pinned conference with programme, awards, photos and articles', () => {
  beforeAll(async () => {
    const overrides = [{ language: 'vi', headline: '<b>"Tổng kết" & khen thưởng</b>', teaser: null, image: sample.stage.id }];
    await pin(server, sample.event.documentId, { startsAt: '2030-05-01T00:00:00Z', endsAt: '2030-07-01T00:00:00Z', overrides });
  });

  test.each(['vi', 'en'])('says to the last field what REST says, in %s', async (locale) => {
    const { data, errors } = await askGraphql(locale);
    expect(errors).toBeUndefined();
    expect(data?.featuredConference).toEqual(await askRest(locale));
  });

  test('shows all there is: nothing above was compared while it was empty', async () => {
    const { data } = await askGraphql('vi');
    const filled = expect.arrayContaining([expect.anything()]) as unknown;
    expect(data?.featuredConference).toMatchObject({
      data: {
        headline: '<b>"Tổng kết" & khen thưởng</b>',
        image: { url: sample.stage.url, sizes: filled },
        photos: filled,
        participants: filled,
        awards: [{ presenters: filled, recipients: filled, grantingOffice: expect.anything() as unknown }],
        articles: filled,
        event: { organizers: filled },
        jsonLd: { '@type': 'Event' },
      },
      meta: {
        resolvedBy: 'pin',
        servedLocale: 'vi',
        validUntil: '2030-07-01T00:00:00.000Z',
        excludeArticleIds: [sample.article.documentId],
      },
    });
  });

  test.each([undefined, null])('is in the first language where the language is %p', async (locale) => {
    expect((await askGraphql(locale)).data?.featuredConference).toEqual(await askRest('vi'));
  });

  test('follows a setting at once', async () => {
    await saveSettings(server, { maxPhotos: 1 });
    const { data } = await askGraphql('vi');
    expect((data?.featuredConference as { data: { photos: unknown[] } }).data.photos).toHaveLength(1);
    expect(data?.featuredConference).toEqual(await askRest('vi'));
    await saveSettings(server, {});
  });

  test.each([
    ['that is not', 'xx'],
    ['without a name', ''],
    ['with a quote', 'vi"'],
    ['that is a path', '../vi'],
    ['of 5,000 characters', 'v'.repeat(5_000)],
  ])('refuses a language %s with a sentence', async (_what, locale) => {
    const { errors } = await askGraphql(locale);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message.length).toBeLessThan(200);
  });

  test('is read once however often a query names it', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `a${index}: featuredConference { data { headline } }`);
    const { result, queries } = await recordQueries(server.strapi, () => send(`{ ${names.join(' ')} }`));
    expect(Object.keys((result.body as { data: object }).data)).toHaveLength(20);
    expect(queries.filter((sql) => /from .i18n_locale/.test(sql))).toHaveLength(1);
    expect(queries.filter((sql) => /from .featured_conference_pins/.test(sql))).toHaveLength(1);
  });

  test('needs no token, and knows no drafts', async () => {
    const refused = (await send('{ featuredConference(locale: "vi", status: DRAFT) { meta { resolvedBy } } }')).body as Answer;
    expect(refused.errors?.[0]?.message).toContain('status');
  });
});
