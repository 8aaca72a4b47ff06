import { populateAll } from '../../../../../src/plugins/legacy-import/server/src/apply/populate-all';

const SCHEMAS: Record<string, Record<string, object>> = {
  article: {
    title: { type: 'string' },
    publisher: { type: 'relation' },
    cover: { type: 'media' },
    bylines: { type: 'component', component: 'byline' },
    body: { type: 'dynamiczone', components: ['photo', 'new-block'] },
  },
  byline: { name: { type: 'string' } },
  photo: { image: { type: 'media' }, people: { type: 'component', component: 'mention' } },
  mention: { person: { type: 'relation' } },
  'new-block': { text: { type: 'text' } },
};
const attributesOf = (uid: string) => SCHEMAS[uid] ?? {};

test('follows the schema to its full depth, whatever blocks there are', () => {
  expect(populateAll({ attributesOf, uid: 'article', only: ['title', 'bylines', 'body'] })).toEqual({
    bylines: { populate: {} },
    body: {
      on: {
        photo: { populate: { image: { select: ['id'] }, people: { populate: { person: { select: ['documentId'] } } } } },
        'new-block': { populate: {} },
      },
    },
  });
});

test('of links and files loads only the id', () => {
  expect(populateAll({ attributesOf, uid: 'article', only: ['publisher', 'cover'] })).toEqual({
    publisher: { select: ['documentId'] },
    cover: { select: ['id'] },
  });
});
