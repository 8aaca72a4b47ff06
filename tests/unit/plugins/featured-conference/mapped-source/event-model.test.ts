import type { Core } from '@strapi/strapi';
import { WrongOptions } from '../../../../../src/plugins/featured-conference/server/src/config';
import { readEventModel } from '../../../../../src/plugins/featured-conference/server/src/mapped-source/event-model';
import type { Fields } from '../../../../../src/plugins/featured-conference/server/src/mapped-source/fields';

const UID = 'api::gathering.gathering';

/** As much of Strapi as the model is read from. */
const strapi = {
  contentTypes: {
    [UID]: {
      options: { draftAndPublish: true },
      pluginOptions: { i18n: { localized: true } },
      attributes: {
        title: { type: 'string' },
        kind: { type: 'enumeration', enum: ['fair', 'walk'] },
        day: { type: 'date' },
        until: { type: 'datetime' },
        poster: { type: 'media' },
        cover: { type: 'component', component: 'shared.cover' },
        seo: { type: 'component', component: 'shared.seo' },
      },
    },
    'api::plain.plain': { attributes: { title: { type: 'string' }, at: { type: 'datetime' } } },
  },
  components: {
    'shared.cover': { attributes: { words: { type: 'string' }, picture: { type: 'media' } } },
    'shared.seo': { attributes: { words: { type: 'string' } } },
  },
} as unknown as Core.Strapi;

const read = (fields: Partial<Fields>, uid = UID) =>
  readEventModel({ strapi }, { uid, fields: { name: 'title', start: 'day', ...fields } });

test('what a type has is read from its schema', () => {
  expect(read({ type: 'kind', end: 'until', image: 'poster' })).toMatchObject({
    hasDrafts: true,
    isLocalized: true,
    hasDays: { start: true, end: false },
    image: { attribute: 'poster', media: null },
    types: ['fair', 'walk'],
  });
  expect(read({ start: 'at' }, 'api::plain.plain')).toMatchObject({
    hasDrafts: false,
    isLocalized: false,
    hasDays: { start: false, end: false },
    image: null,
    types: [],
  });
});

test('a component may hold the photo', () => {
  expect(read({ image: 'cover' }).image).toEqual({ attribute: 'cover', media: 'picture' });
});

test.each<[string, Partial<Fields>, string | undefined, string]>([
  ['a type that is not there', {}, 'api::nothing.nothing', '"api::nothing.nothing", which is no content type here'],
  ['a field that is not there', { place: 'venue' }, undefined, 'fields.place: there is no attribute "venue"'],
  ['a start that is no moment', { start: 'title' }, undefined, 'fields.start: write an attribute of type datetime or date'],
  ['an end that is no moment', { end: 'kind' }, undefined, 'fields.end: write an attribute of type datetime or date'],
  ['an image that is text', { image: 'title' }, undefined, 'fields.image: "title" is neither media nor a component with media'],
  ['a component without media', { image: 'seo' }, undefined, 'fields.image: "seo" is neither media nor a component with media'],
])('%s is told at start', (_, fields, uid, words) => {
  expect(() => read(fields, uid)).toThrow(WrongOptions);
  expect(() => read(fields, uid)).toThrow(words);
});
