import { parse } from 'graphql';
import { fragmentsOf, type Definition } from '../../../../src/domain/graphql/document';
import { COST_LIMITS, estimateCost, judgeCost, type SchemaType } from '../../../../src/domain/graphql/estimate-cost';

const FIELDS: Record<string, Record<string, string>> = {
  Query: { articles: '[Article]', articles_connection: 'Articles', article: 'Article' },
  Articles: { nodes: '[Article]', pageInfo: 'Pagination' },
  Article: { publisher: 'Organization', events: '[Event]', mentions: '[ComponentPeopleMention]', body: '[ArticleBodyDynamicZone]' },
  Event: { articles: '[Article]' },
  ComponentPeopleMention: { person: 'Person' },
  Organization: {},
  Person: {},
  ArticleBodyDynamicZone: {},
  Pagination: {},
};

const typeNamed = (name: string): SchemaType | null => {
  const fields = FIELDS[name];
  if (!fields) return null;
  return {
    name,
    field: (field) => {
      const type = fields[field];
      const named = type ? typeNamed(type.replace(/[[\]]/g, '')) : null;
      return named ? { type: named, isList: type?.startsWith('[') ?? false } : null;
    },
  };
};

const costOf = (source: string, variables: Record<string, unknown> = {}) => {
  const document = parse(source);
  const context = { fragments: fragmentsOf(document), variables, typeNamed, defaultPage: 25, maxPage: 100 };
  return estimateCost(document.definitions[0] as Definition, typeNamed('Query'), context);
};

describe('what an operation asks for', () => {
  test.each([
    ['one entry', '{ article { title } }', { roots: 1, loads: 1, values: 2 }],
    ['a list without a length', '{ articles { title } }', { roots: 1, loads: 1, values: 26 }],
    ['a list with a relation', '{ articles { publisher { name } } }', { roots: 1, loads: 26, values: 51 }],
    ['a limit', '{ articles(pagination: { limit: 10 }) { publisher { name } } }', { roots: 1, loads: 11, values: 21 }],
    ['a page of 1,000, which is clipped', '{ articles(pagination: { pageSize: 1000 }) { title } }', { roots: 1, loads: 1, values: 101 }],
    ['all of them, which is clipped', '{ articles(pagination: { limit: -1 }) { title } }', { roots: 1, loads: 1, values: 101 }],
    ['a second page', '{ articles(pagination: { page: 2 }) { title } }', { roots: 1, loads: 1, values: 26 }],
    [
      'a connection',
      '{ articles_connection(pagination: { limit: 10 }) { nodes { title } pageInfo { total } } }',
      { roots: 1, loads: 3, values: 14 },
    ],
    ['lists in lists', '{ articles { events { articles { title } } } }', { roots: 1, loads: 651, values: 16276 }],
    ['parts of entries', '{ articles { mentions { person { name } } } }', { roots: 1, loads: 151, values: 276 }],
    ['a zone', '{ article { body { ... on ComponentPeopleMention { person { name } } } } }', { roots: 1, loads: 7, values: 12 }],
    ['other names for the same', '{ a: article { title } b: article { title } }', { roots: 2, loads: 2, values: 4 }],
    [
      'fragments',
      '{ ...R } fragment R on Query { articles { ...A } } fragment A on Article { publisher { name } }',
      { roots: 1, loads: 26, values: 51 },
    ],
    ['what a document tells of itself', '{ __schema { types { fields { name } } } }', { roots: 1, loads: 0, values: 0 }],
  ])('%s', (_what, source, cost) => {
    expect(costOf(source)).toEqual(cost);
  });

  test.each([
    ['the length', 'query ($n: Int) { articles(pagination: { limit: $n }) { title } }', { n: 7 }, 8],
    ['all of the pagination', 'query ($p: PaginationArg) { articles(pagination: $p) { title } }', { p: { pageSize: 7 } }, 8],
    [
      'a value that is not there counts as the longest page',
      'query ($n: Int = 3) { articles(pagination: { limit: $n }) { title } }',
      {},
      101,
    ],
    ['a pagination that is not there, too', 'query ($p: PaginationArg) { articles(pagination: $p) { title } }', {}, 101],
  ])('a variable says %s', (_what, source, variables, values) => {
    expect(costOf(source, variables).values).toBe(values);
  });
});

describe('an operation', () => {
  test.each([
    ['a page of news with what stands around it', '{ articles { publisher { name } mentions { person { name } } events { name } } }', null],
    [
      'the same, a hundred of them',
      '{ articles(pagination: { limit: 100 }) { publisher { name } mentions { person { name } } events { name } } }',
      null,
    ],
    [
      'lists in lists in lists',
      '{ articles { events { articles { events { name } } } } }',
      /asks for 16276 entries and lists, counting full pages: at most 2000\. Take shorter pages/,
    ],
    [
      'many queries at once',
      `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: article { title }`).join(' ')} }`,
      /asks for 21 fields at its top: at most 20\./,
    ],
    [
      'the same values under many names',
      `{ articles(pagination: { limit: 100 }) { ${Array.from({ length: 600 }, (_, index) => `a${index}: title`).join(' ')} } }`,
      /asks for 60001 values, counting full pages: at most 50000\./,
    ],
  ])('of %s', (_what, source, message) => {
    const fault = judgeCost(costOf(source), COST_LIMITS);
    expect(fault).toEqual(message === null ? null : expect.stringMatching(message));
  });
});
