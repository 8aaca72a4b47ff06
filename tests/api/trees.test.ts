import type { Core } from '@strapi/strapi';
import * as appointment from '../../src/api/appointment/populate';
import * as article from '../../src/api/article/populate';
import * as event from '../../src/api/event/populate';
import * as page from '../../src/api/page/populate';
import * as person from '../../src/api/person/populate';
import * as gallery from '../../src/api/photo-gallery/populate';
import { askTogether, rows, tree, type TreeQuery } from '../../src/reading/trees/ask-store';
import { textBlock } from '../support/content';
import { recordQueries } from '../support/queries';
import { planOf, recordStatements, wholeReads } from '../support/query-plans';
import { createSampleLists } from '../support/sample-lists';
import { createSampleNews } from '../support/sample-news';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { randomQuery } from '../support/trees/random-queries';

const ARTICLE = 'api::article.article';
const POPULATES = {
  [ARTICLE]: article,
  'api::event.event': event,
  'api::photo-gallery.photo-gallery': gallery,
  'api::page.page': page,
  'api::person.person': person,
  'api::appointment.appointment': appointment,
};

/** What readers get, by type and name. */
const QUERIES = Object.entries(POPULATES).flatMap(([uid, queries]) =>
  Object.entries(queries).map(([name, query]) => ({ uid, name, query: query })),
);

const EVERYTHING = { sql: '1 = 1', bindings: [] };

let server: TestStrapi;
let strapi: Core.Strapi;

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
  await createSampleLists(server, await createSampleNews(server));
  const body = [textBlock('Xã miền núi.'), { __component: 'content.file-list' as const }];
  await strapi.documents('api::page.page').create({ locale: 'vi', status: 'published', data: { title: 'Giới thiệu', body } });
});

afterAll(() => server.destroy());

type Asked = { uid: string; query: TreeQuery };

const ask = async ({ uid, query }: Asked): Promise<unknown[]> =>
  (await askTogether({ strapi }, { found: tree({ uid: uid as never, query, where: EVERYTHING, orderBy: 'shown.id' }) })).found;

/** The query engine writes into the query that it gets. */
const findMany = ({ uid, query }: Asked): Promise<unknown[]> => {
  const { select = ['*'], ...rest } = structuredClone(query);
  return strapi.db.query(uid).findMany({ ...rest, select: ['id', ...select], orderBy: { id: 'asc' } });
};

/** Every list in reverse: none stands in the order in which it was written, and nothing shares a place, of which the query engine says no order. */
const reverseAll = async (): Promise<void> => {
  for (const { uid, attributes } of strapi.db.metadata.values()) {
    const places = Object.keys(attributes).filter((name) => /^order$|_ord$/.test(name));
    if (uid.includes('.') || uid.includes('::')) continue;
    for (const place of places) await strapi.db.connection.raw('UPDATE ?? SET ?? = -id', [uid, place]);
  }
};

/** Where the query engine has no order: lists as sets. */
const inAnyOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inAnyOrder).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, of]) => [key, inAnyOrder(of)]),
  );
};

const expectTheSameSets = async (asked: Asked): Promise<void> => {
  const expected = await findMany(asked);
  expect(inAnyOrder(await ask(asked))).toEqual(inAnyOrder(expected));
};

const expectTheSame = async (asked: Asked): Promise<void> => {
  const expected = await findMany(asked);
  expect(await ask(asked)).toEqual(expected);
};

describe('a tree is what the query engine gives', () => {
  test.each(QUERIES)('for $name of $uid', async (asked) => {
    const expected = await findMany(asked);
    expect(expected.length).toBeGreaterThan(0);
    expect(await ask(asked)).toEqual(expected);
  });

  test('for any columns and links of every type, drafts and translations among them', async () => {
    const uids = [
      ...Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::')),
      ...Object.keys(strapi.components),
      'plugin::upload.file',
    ];
    await reverseAll();
    const random = randomFrom(Number(process.env.DINH_TREES_SEED ?? 7));
    for (let round = 0; round < Number(process.env.DINH_TREES_ROUNDS ?? 6); round += 1) {
      for (const uid of uids) await expectTheSame({ uid, query: randomQuery({ strapi }, { uid, depth: 1 + (round % 3), random }) });
    }
  }, 300_000);
});

describe('values that JSON could spoil', () => {
  const updateFile = async (values: Record<string, unknown>): Promise<void> => {
    await strapi.db.connection('files').update(values);
  };
  const FILES = { uid: 'plugin::upload.file', query: {} };

  test.each([
    ['decimals', { size: 0.1 }],
    ['moments to the millisecond', { created_at: new Date('2026-11-23T08:09:10.011Z'), updated_at: new Date('1969-12-31T23:59:59.999Z') }],
    ['signs, quotes and lines', { caption: `"'\\/\b\f\n\r\t\u0001\u2028 Ba Tơ 😀 <script> ? $1 :name`, alternative_text: '' }],
    ['JSON that was written twice', { formats: JSON.stringify(JSON.stringify({ small: { url: '/a' } })) }],
    ['JSON that is a word', { formats: JSON.stringify('word') }],
    ['JSON that is a number', { formats: '12.50' }],
    ['JSON that is null', { formats: 'null' }],
    ['nothing at all', { formats: null, focal_point: null, caption: null, width: null, ext: null }],
  ])('%s', async (_, values) => {
    await updateFile(values);
    await expectTheSame(FILES);
    await expectTheSame({ uid: 'media.captioned-photo', query: { select: ['alt'], populate: { image: true } } });
  });

  test('parts without a place, or in the same place', async () => {
    await strapi.db.connection('articles_cmps').update({ order: 1 });
    await expectTheSameSets({ uid: ARTICLE, query: article.ARTICLE_QUERY });
    await strapi.db.connection('articles_cmps').where('component_type', 'people.mention').update({ order: null });
    await expectTheSameSets({ uid: ARTICLE, query: { select: ['title'], populate: { mentions: { select: ['name'] } } } });
  });

  test('a part whose row is gone is left out', async () => {
    await strapi.db.connection('components_content_texts').del();
    await expectTheSameSets({ uid: ARTICLE, query: article.ARTICLE_QUERY });
  });
});

const titles = async (orderBy: string, limit?: number): Promise<unknown[]> => {
  const query = { select: ['title'] };
  const asked = {
    uid: ARTICLE,
    query,
    where: { sql: 'shown.published_at IS NOT NULL AND shown.locale = ?', bindings: ['vi'] },
    orderBy,
  } as const;
  const { found } = await askTogether(
    { strapi },
    { found: tree<{ title: string }>({ ...asked, ...(limit === undefined ? {} : { limit }) }) },
  );
  return found.map(({ title }) => title);
};

describe('a statement', () => {
  test('answers all wishes at once', async () => {
    const people = { sql: 'SELECT name, id AS "theId" FROM people ORDER BY name DESC', bindings: [] };
    const nobody = { sql: 'SELECT name FROM people WHERE id = ?', bindings: [0] };
    const ask_ = () =>
      askTogether(
        { strapi },
        {
          articles: tree({ uid: ARTICLE, query: article.ARTICLE_QUERY, where: EVERYTHING }),
          none: tree({ uid: ARTICLE, query: article.ARTICLE_QUERY, where: { sql: '1 = ?', bindings: [0] } }),
          people: rows<{ name: string; theId: number }>(people),
          nobody: rows(nobody),
        },
      );
    await ask_();
    const { result, queries } = await recordQueries(strapi, ask_);
    expect(queries).toHaveLength(1);
    const expected = await strapi.db.query('api::person.person').findMany({ orderBy: { name: 'desc' } });
    expect(result.people).toEqual(expected.map(({ id, name }) => ({ name, theId: id })));
    expect(result.articles.length).toBeGreaterThan(5);
    expect([result.none, result.nobody]).toEqual([[], []]);
  });

  test('keeps to an order and a limit', async () => {
    const all = await titles('shown.date_published DESC, shown.document_id');
    expect(all.length).toBeGreaterThan(3);
    expect(await titles('shown.date_published, shown.document_id DESC')).toEqual(all.toReversed());
    expect(await titles('shown.date_published DESC, shown.document_id', 2)).toEqual(all.slice(0, 2));
    expect(await titles('shown.id', 0)).toEqual([]);
  });

  test.each(QUERIES)('reads no table whole for one entry: $name of $uid', async ({ uid, query }) => {
    const where = { sql: 'shown.id = ?', bindings: [1] };
    const [statement] = await recordStatements({ strapi }, /^SELECT \(SELECT/, () =>
      askTogether({ strapi }, { found: tree({ uid: uid as never, query, where }) }),
    );
    if (!statement) throw new Error('No statement was recorded.');
    const plan = await planOf({ strapi }, statement, { onlyByIndex: true });
    expect(wholeReads(plan)).toEqual([]);
  });
});

describe('what a tree cannot say is refused at once, with the reason', () => {
  test.each([
    [{ select: ['heroPhoto'] }, 'A tree selects columns of api::article.article, but "heroPhoto" is none of them.'],
    [{ populate: { herophoto: true } }, 'Nothing hangs on api::article.article by the name of "herophoto".'],
    [{ populate: ['heroPhoto'] }, 'A tree is populated by an object of what hangs on api::article.article, not by ["heroPhoto"].'],
    [{ populate: { mentions: { limit: 3 } } }, 'A tree does not understand limit in the populate of "mentions" of api::article.article.'],
    [{ populate: { mentions: { where: {} } } }, 'A tree does not understand where in the populate of "mentions" of api::article.article.'],
    [
      { populate: { body: true } },
      'A tree reads the dynamic zone "body" of api::article.article by "on", and by nothing else, but got true.',
    ],
    [{ populate: { localizations: true } }, 'A tree does not know the way from api::article.article to its "localizations" (oneToMany).'],
  ])('%j', async (query, reason) => {
    await expect(ask({ uid: ARTICLE, query: query })).rejects.toThrow(reason);
  });

  test('a limit that is no number', async () => {
    await expect(titles('shown.id', Number.NaN)).rejects.toThrow('A limit is a whole number from 0, but got NaN.');
  });
});

const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
};
