import qs from 'qs';
import { judgeQuery, QUERY_LIMITS } from '../../../../src/domain/rest/judge-query';

/** As `strapi::query` parses. */
const judge = (query: string) => judgeQuery(qs.parse(query, { strictNullHandling: true, arrayLimit: 100, depth: 20 }), QUERY_LIMITS);

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('&');

describe('a query that may be answered', () => {
  test.each([
    ['nothing at all', ''],
    ['everything, one level', 'populate=*'],
    ['three levels by dots', 'populate=a.b.c,d'],
    ['three levels in a list', 'populate[0]=a.b.c&populate[1]=d'],
    ['three levels in objects', 'populate[a][populate][b][populate]=c'],
    ['everything below two levels', 'populate[a][populate][b][populate]=*'],
    ['a component of a zone, which is no level', 'populate[body][on][media.photo][populate][people][populate][person]=true'],
    ['a filter through three relations', 'filters[a][b][c][slug][$eq]=x'],
    ['a filter of nested groups', 'filters[$or][0][$and][0][$not][a][b][slug]=x&filters[$or][1][title]=y'],
    ['a list of a hundred values beside a condition', `${times(100, (n) => `filters[documentId][$in][${n}]=x${n}`)}&filters[title]=y`],
    ['a list of values without an operator', 'filters[slug][0]=a&filters[slug][1]=b&filters[$not][0][slug]=c'],
    ['a list of two hundred values', times(200, (n) => `filters[documentId][$in][${n}]=x${n}`)],
    ['a sort through three relations', 'sort=a.b.c.name:asc,title'],
    ['a hundred conditions', times(100, (n) => `filters[$or][${n}][title][$contains]=x`)],
    ['fifty attributes', `populate=${Array.from({ length: 50 }, (_, n) => `a${n}`).join(',')}`],
  ])('%s', (_what, query) => {
    expect(judge(query)).toBeNull();
  });
});

describe('a query that asks for too much says which parameter and how much is allowed', () => {
  const deep = /populate" goes 4 entries deep \("a.b.c.(d|\*)"\): at most 3/;
  test.each([
    ['populate', 'by dots', 'populate=a.b.c.d', deep],
    ['populate', 'in a list', 'populate[0]=x&populate[1]=a.b.c.d', deep],
    ['populate', 'behind a comma', 'populate=x,a.b.c.d', deep],
    ['populate', 'in a list behind a comma', 'populate[]=x,a.b.c.d', deep],
    ['populate', 'in objects', 'populate[a][populate][b][populate][c][populate][d]=true', deep],
    ['populate', 'by a star below three levels', 'populate[a][populate][b][populate][c][populate]=*', deep],
    ['populate', 'objects, then a list', 'populate[a][populate][b][populate][0]=x&populate[a][populate][b][populate][1]=c.d', deep],
    ['populate', 'dots within a name', 'populate[a.b][populate][c.d]=true', deep],
    ['populate', 'below a fragment', 'populate[a][on][x.y][populate][b][populate][c][populate][d]=true', deep],
    ['populate', 'a list that the parser made an object', `${times(150, (n) => `populate[${n}]=x`)}&populate[150]=a.b.c.d`, deep],
    [
      'populate',
      'fifty-one attributes',
      `populate=${Array.from({ length: 51 }, (_, n) => `a${n}`).join(',')}`,
      /names 51 attributes: at most 50/,
    ],
    ['filters', 'through four relations', 'filters[a][b][c][d][slug][$eq]=x', /through 4 relations \("a.b.c.d.slug"\): at most 3/],
    ['filters', 'in a group', 'filters[$and][0][$or][0][a][b][c][d][slug]=x', /through 4 relations/],
    ['filters', 'of a populated entry', 'populate[p][filters][a][b][c][d][slug]=x', /through 4 relations/],
    ['filters', 'of a fragment', 'populate[p][on][x.y][filters][a][b][c][d][slug]=x', /through 4 relations/],
    ['filters', 'many conditions', times(101, (n) => `filters[$or][${n}][title][$contains]=x`), /has 101 conditions: at most 100/],
    [
      'filters',
      'many conditions on related entries',
      times(21, (n) => `filters[$or][${n}][a][slug]=x`),
      /has 21 conditions on attributes of related entries/,
    ],
    ['filters', 'a number for an attribute', 'filters[21][$notIn]=x', /has the number 0 where an attribute is expected/],
    ['filters', 'a number for an attribute in a group', 'filters[$or][0][7]=x', /has the number 0 where/],
    ['filters', 'a list of conditions behind an attribute', 'filters[slug][0][$eq]=x', /has the number 0 where/],
    ['filters', 'a number for an attribute of a populated entry', 'populate[p][filters][0][slug]=x', /has the number 0 where/],
    ['sort', 'by dots', 'sort=a.b.c.d.name:desc', /through 4 relations \("a.b.c.d.name"\)/],
    ['sort', 'by brackets within the value', 'sort=a[b][c][d].name', /through 4 relations/],
    ['sort', 'in objects', 'sort[0][a][b][c][d][name]=asc', /through 4 relations/],
    ['sort', 'of a populated entry', 'populate[p][sort]=a.b.c.d.name', /through 4 relations/],
    ['sort', 'many', `sort=${Array.from({ length: 11 }, (_, n) => `a${n}`).join(',')}`, /names 11 attributes: at most 10/],
    ['query', 'many values', times(301, (n) => `fields[${n}]=x`), /has 301 values: at most 300/],
  ])('%s: %s', (parameter, _what, query, message) => {
    expect(judge(query)).toEqual({ parameter, message: expect.stringMatching(message) as string });
  });

  test('a populated attribute leads on to a request that can be made', () => {
    expect(judge('populate=a.b.c.d')?.message).toContain('/api/articles/by-slug/:slug');
  });
});
