import { parse } from 'graphql';
import { judgeDocument, MAX_FIELDS } from '../../../../src/domain/graphql/judge-document';

/** So many fragments, each of which spreads the next twice: 2^n fields from n lines. */
const bomb = (fragments: number): string =>
  Array.from({ length: fragments }, (_, index) => {
    const inside = index === fragments - 1 ? 'title' : `...F${index + 1} ...F${index + 1}`;
    return `fragment F${index} on Article { ${inside} }`;
  }).join('\n');

const fields = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}: title`).join(' ');

describe('a document', () => {
  test.each([
    ['of a few fields', '{ articles { title publisher { name } } }'],
    ['with fragments', `{ articles { ...F0 } } ${bomb(8)}`],
    ['of as many fields as are allowed', `{ articles { ${fields(MAX_FIELDS - 1)} } }`],
    ['with a bomb that is not lit', `{ articles { title } } ${bomb(40)}`],
  ])('%s may be looked at', (_what, source) => {
    expect(judgeDocument(parse(source))).toBeNull();
  });

  test.each([
    ['of too many fields', `{ articles { ${fields(MAX_FIELDS)} } }`, /has 1001 fields, .*: at most 1000\./],
    ['of fragments within fragments', `{ articles { ...F0 } } ${bomb(60)}`, /: at most 1000\./],
    [
      'with a bomb in its second operation',
      `query A { articles { title } } query B { articles { ...F0 } } ${bomb(60)}`,
      /: at most 1000\./,
    ],
    ['with a fragment that is not there', '{ articles { ...Khong } }', /no fragment "Khong"/],
    ['with a fragment within itself', '{ articles { ...F } } fragment F on Article { ...F }', /"F" is spread within itself/],
    [
      'with fragments within each other',
      '{ a { ...F } } fragment F on A { b { ...G } } fragment G on A { ... on A { ...F } }',
      /"F" is spread within/,
    ],
  ])('%s is refused, and no time is lost', (_what, source, message) => {
    const document = parse(source);
    const start = performance.now();
    expect(judgeDocument(document)).toMatch(message);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
