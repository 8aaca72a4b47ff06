import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CHOICE_LABELS } from '../../../src/admin/translations/labels/choices';
import { COMPONENT_LABELS } from '../../../src/admin/translations/labels/components';
import { CONTENT_TYPE_LABELS } from '../../../src/admin/translations/labels/messages';
import { en } from '../../../src/admin/translations/en';
import { STRAPI_VI } from '../../../src/admin/translations/strapi/vi';
import { vi } from '../../../src/admin/translations/vi';

type Attribute = { type: string; enum?: string[] };
type Schema = { info: { displayName: string }; attributes: Record<string, Attribute> };

const ROOT = path.resolve(__dirname, '../../..');
const STRAPI = path.join(ROOT, 'node_modules', '@strapi');

const readSchema = (file: string): Schema => JSON.parse(readFileSync(path.join(ROOT, 'src', file), 'utf8')) as Schema;

const contentTypes = readdirSync(path.join(ROOT, 'src/api')).flatMap((api) => {
  const folder = path.join('api', api, 'content-types');
  const exists = readdirSync(path.join(ROOT, 'src/api', api)).includes('content-types');
  return exists
    ? readdirSync(path.join(ROOT, 'src', folder)).map(
        (name) => [`api::${api}.${name}`, readSchema(path.join(folder, name, 'schema.json'))] as const,
      )
    : [];
});

const components = readdirSync(path.join(ROOT, 'src/components')).flatMap((category) =>
  readdirSync(path.join(ROOT, 'src/components', category)).map(
    (file) => [`${category}.${path.basename(file, '.json')}`, readSchema(path.join('components', category, file))] as const,
  ),
);

type Texts = Record<string, string>;
const isDefaultExport = (loaded: Texts | { default: Texts }): loaded is { default: Texts } => typeof loaded.default === 'object';

/** A CommonJS file inside a package, outside its `exports`. */
const readTexts = (file: string): Texts => {
  const loaded = createRequire(__filename)(path.join(STRAPI, file)) as Texts | { default: Texts };
  return isDefaultExport(loaded) ? loaded.default : loaded;
};

const strapiOwnVietnamese = (): string[] =>
  Object.keys(readTexts('content-manager/dist/admin/translations/vi.json.js')).map((key) => `content-manager.${key}`);

/** The texts Strapi asks for, in English, under the keys by which it asks. */
const strapiTexts = (): Texts => {
  const folders = {
    '': 'admin/dist/admin/admin/src/translations',
    'content-manager.': 'content-manager/dist/admin/translations',
    'i18n.': 'i18n/dist/admin/translations',
    'upload.': 'upload/dist/admin/translations',
  };
  return Object.fromEntries(
    Object.entries(folders).flatMap(([prefix, folder]) => {
      return Object.entries(readTexts(path.join(folder, 'en.json.js'))).map(([key, text]) => [`${prefix}${key}`, text]);
    }),
  );
};

const argumentsOf = (text: string): string[] => [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))].sort();
const tagsOf = (text: string): string[] => [...text.matchAll(/<\/?(\w+)>/g)].map(([tag]) => tag).sort();

describe('the labels of our forms', () => {
  it.each(contentTypes)('name every field of %s, and no field it does not have', (uid, schema) => {
    expect(Object.keys(CONTENT_TYPE_LABELS[uid]?.fields ?? {}).sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  it.each(components)('name every field of %s, and no field it does not have', (uid, schema) => {
    expect(Object.keys(COMPONENT_LABELS[uid]?.fields ?? {}).sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  it.each(contentTypes)('translate the display name of %s, which is the key', (_uid, schema) => {
    expect(vi[schema.info.displayName]).toEqual(expect.any(String));
    expect(en[schema.info.displayName]).toBe(schema.info.displayName);
  });

  it.each(components)('name the block %s by its uid', (uid) => {
    expect([vi[uid], en[uid]]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('translate every value of every enumeration and every category of components', () => {
    const values = [...contentTypes, ...components].flatMap(([, { attributes }]) =>
      Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
    );
    const categories = components.map(([uid]) => uid.split('.')[0] ?? '');
    expect(Object.keys(CHOICE_LABELS).sort()).toEqual([...new Set([...values, ...categories])].sort());
  });
});

describe('what we add to the Vietnamese of Strapi', () => {
  const asked = strapiTexts();

  it('answers only keys that Strapi asks for', () => {
    expect(Object.keys(STRAPI_VI).filter((key) => !(key in asked))).toEqual([]);
  });

  it('uses no argument that Strapi does not pass, and the same tags', () => {
    const wrong = Object.entries(STRAPI_VI).filter(([key, text]) => {
      const passed = argumentsOf(asked[key] ?? '');
      return argumentsOf(text).some((name) => !passed.includes(name)) || tagsOf(text).join() !== tagsOf(asked[key] ?? '').join();
    });
    expect(wrong).toEqual([]);
  });

  it('leaves none of the texts of lists, forms, publishing, languages and the media library in English', () => {
    const forEditors = Object.keys(asked).filter((key) => /^(content-manager|i18n|upload)\./.test(key));
    const vietnamese = new Set([...Object.keys(STRAPI_VI), ...strapiOwnVietnamese()]);
    // Strapi's paid AI features are switched off, nobody sees their texts.
    expect(forEditors.filter((key) => !vietnamese.has(key) && !/AI|\bai\b|\.ai[A-Z]|[mM]etadata/.test(key))).toEqual([]);
  });
});

describe('our texts', () => {
  it('hide none of the texts of Strapi behind the value of an enumeration or a display name', () => {
    const asked = strapiTexts();
    expect(Object.keys(CHOICE_LABELS).filter((key) => key in asked)).toEqual([]);
  });

  it('exist in both languages', () => {
    const asked = strapiTexts();
    const own = (texts: Texts) => Object.keys(texts).filter((key) => !(key in asked));
    expect(own(vi).sort()).toEqual(own(en).sort());
  });
});
