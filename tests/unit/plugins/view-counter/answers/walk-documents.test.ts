import type { Core } from '@strapi/strapi';
import { documentsIn } from '../../../../../src/plugins/view-counter/server/src/answers/walk-documents';

const MODELS: Record<string, object> = {
  'api::article.article': {
    title: { type: 'string' },
    data: { type: 'json' },
    event: { type: 'relation', target: 'api::event.event' },
    related: { type: 'relation', target: 'api::article.article' },
    anything: { type: 'relation', relation: 'morphToMany' },
    body: { type: 'dynamiczone' },
    mentions: { type: 'component', component: 'people.mention', repeatable: true },
  },
  'api::event.event': { name: { type: 'string' } },
  'people.mention': { event: { type: 'relation', target: 'api::event.event' } },
};

const strapi = {
  getModel: (uid: string) => (uid in MODELS ? { attributes: MODELS[uid] } : undefined),
} as unknown as Core.Strapi;

const found = (answer: unknown): string[] =>
  documentsIn({ strapi }, 'api::article.article', answer).map(({ uid, documentId }) => `${uid.split('.')[1]} ${documentId}`);

const event = { documentId: 'e', name: 'Hội nghị' };

test.each([
  ['nothing', null, []],
  ['a document', { documentId: 'a' }, ['article a']],
  ['a list', [{ documentId: 'a' }, { documentId: 'b' }], ['article a', 'article b']],
  [
    'relations to one and to many',
    { documentId: 'a', event, related: [{ documentId: 'b', event }] },
    ['article a', 'event e', 'article b', 'event e'],
  ],
  ['a relation that is not there', { documentId: 'a', event: null, related: { count: 3 } }, ['article a']],
  ['components', { documentId: 'a', mentions: [{ id: 1, event }] }, ['article a', 'event e']],
  [
    'dynamic zones',
    {
      documentId: 'a',
      body: [
        { __component: 'people.mention', event },
        { __component: 'gone', event },
      ],
    },
    ['article a', 'event e'],
  ],
  ['relations to anything', { documentId: 'a', anything: [{ ...event, __type: 'api::event.event' }] }, ['article a', 'event e']],
  ['JSON that looks like one', { documentId: 'a', data: { documentId: 'x' } }, ['article a']],
  ['an attribute nobody knows', { documentId: 'a', other: { documentId: 'x' } }, ['article a']],
])('%s', (_, answer, documents) => {
  expect(found(answer)).toEqual(documents);
});
