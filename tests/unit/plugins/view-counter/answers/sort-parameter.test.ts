import { findViewsOrder } from '../../../../../src/plugins/view-counter/server/src/answers/rules/sort-parameter';
import { orderRows } from '../../../../../src/plugins/view-counter/server/src/answers/rules/order-rows';

const LIST = '/content-manager/collection-types/api::article.article';

test.each([
  [`${LIST}?sort=views:DESC`, 'desc', LIST],
  [`${LIST}?sort=views%3Aasc&page=2`, 'asc', `${LIST}?page=2`],
  [`${LIST}?page=1&sort[0]=views:DESC&locale=vi`, 'desc', `${LIST}?page=1&locale=vi`],
  [`${LIST}?sort%5B%5D=views:DESC`, 'desc', LIST],
  [
    `${LIST}?sort=views:DESC&filters[$and][0][title][$contains]=H%E1%BB%99i`,
    'desc',
    `${LIST}?filters%5B%24and%5D%5B0%5D%5Btitle%5D%5B%24contains%5D=H%E1%BB%99i`,
  ],
])('%s is an order by views', (url, direction, rest) => {
  expect(findViewsOrder(url)).toEqual({ uid: 'api::article.article', direction, url: rest });
});

test.each([
  LIST,
  `${LIST}?`,
  `${LIST}?sort=title:ASC`,
  `${LIST}?sort=views`,
  `${LIST}?sort=views:DESC,title:ASC`,
  `${LIST}?sort=reviews:DESC`,
  `${LIST}?_q=sort%3Dviews:DESC`,
  `${LIST}/abc?sort=views:DESC`,
  '/api/articles?sort=views:DESC',
])('%s is none', (url) => {
  expect(findViewsOrder(url)).toBeNull();
});

test('equals stay in one order, whichever the direction', () => {
  const rows = [
    { id: 4, documentId: 'b' },
    { id: 3, documentId: 'c' },
    { id: 2, documentId: 'a' },
    { id: 1, documentId: 'b' },
  ];
  const totals = new Map([['c', 5]]);
  expect(orderRows(rows, totals, 'desc').map(({ id }) => id)).toEqual([3, 2, 1, 4]);
  expect(orderRows(rows, totals, 'asc').map(({ id }) => id)).toEqual([2, 1, 4, 3]);
});
