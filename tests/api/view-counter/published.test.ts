import type { Settings } from '../../../src/plugins/view-counter/shared/contracts';
import type { PublishedService } from '../../../src/plugins/view-counter/server/src/published/published';
import type { SettingsService } from '../../../src/plugins/view-counter/server/src/settings/settings';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { recordQueries } from '../../support/queries';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { replyOf, sendHit } from '../../support/view-counter/hits-over-http';

const PAGE = 'api::page.page';

let server: TestStrapi;

beforeAll(async () => {
  server = await bootStrapi();
});

afterAll(async () => {
  expect(await verify({ knex: server.strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
  await server.destroy();
});

const pages = () => server.strapi.documents(PAGE);
const published = () => server.strapi.plugin('view-counter').service<PublishedService>('published');

const write = async (title: string): Promise<string> => (await pages().create({ locale: 'vi', data: { title } })).documentId;
const publish = async (title: string): Promise<string> =>
  (await pages().create({ locale: 'vi', status: 'published', data: { title } })).documentId;
const translate = async (documentId: string): Promise<void> => {
  await pages().update({ documentId, locale: 'en', data: { title: 'Page' } });
  await pages().publish({ documentId, locale: 'en' });
};
const statusOf = async (documentId: string, locale = 'vi') => (await sendHit(server, { body: { documentId, locale } })).status;
/** Events are emitted after COMMIT, by nobody who waits for them. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 250));

const marks = async (documentId: string): Promise<Record<string, boolean>> => {
  const rows = await server.strapi.db
    .connection('vc_target')
    .where({ document_id: documentId })
    .select<{ locale: string; deleted_at: unknown }[]>('locale', 'deleted_at');
  return Object.fromEntries(rows.map(({ locale, deleted_at: at }) => [locale, at !== null]));
};

describe('hits follow what editors do', () => {
  test('a draft counts from the moment it is published until it is withdrawn', async () => {
    const documentId = await write('Nháp');
    const statuses = [await statusOf(documentId)];
    await pages().publish({ documentId, locale: 'vi' });
    statuses.push(await statusOf(documentId));
    await pages().unpublish({ documentId, locale: 'vi' });
    statuses.push(await statusOf(documentId));
    expect(statuses).toEqual([404, 200, 404]);
  });

  test('a transaction that is undone publishes nothing', async () => {
    const documentId = await write('Hoàn tác');
    expect(await statusOf(documentId)).toBe(404);
    await expect(
      server.strapi.db.transaction(async () => {
        await pages().publish({ documentId, locale: 'vi' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await settle();
    expect(await statusOf(documentId)).toBe(404);
  });

  test('a translation counts by itself', async () => {
    const documentId = await publish('Song ngữ');
    expect([await statusOf(documentId, 'vi'), await statusOf(documentId, 'en')]).toEqual([200, 404]);
    await translate(documentId);
    await settle();
    expect(await statusOf(documentId, 'en')).toBe(200);
    await pages().unpublish({ documentId, locale: 'vi' });
    await settle();
    expect([await statusOf(documentId, 'vi'), await statusOf(documentId, 'en')]).toEqual([404, 200]);
  });

  test('a deleted document is marked, and its count stays', async () => {
    const documentId = await publish('Sẽ xóa');
    await translate(documentId);
    await settle();
    await Promise.all([statusOf(documentId, 'vi'), statusOf(documentId, 'en')]);
    await pages().delete({ documentId, locale: 'en' });
    await settle();
    expect(await marks(documentId)).toEqual({ vi: false, en: true });
    await pages().delete({ documentId, locale: '*' });
    await settle();
    expect(await marks(documentId)).toEqual({ vi: true, en: true });
    expect([await statusOf(documentId, 'vi'), await statusOf(documentId, 'en')]).toEqual([404, 404]);
    const totals = await server.strapi.db
      .connection('vc_total')
      .join('vc_target', 'vc_target.id', 'vc_total.target_id')
      .where({ document_id: documentId })
      .sum({ views: 'views' });
    expect(Number(totals[0]?.views)).toBe(2);
  });

  test('a document that comes back under its id is no longer marked', async () => {
    const documentId = await publish('Trở lại');
    await statusOf(documentId);
    await pages().delete({ documentId, locale: '*' });
    await settle();
    await pages().create({ locale: 'vi', status: 'published', data: { title: 'Trở lại', documentId } as never });
    await settle();
    const back = await server.strapi.db.query(PAGE).findOne({ where: { title: 'Trở lại', publishedAt: { $notNull: true } } });
    expect(back).toMatchObject({ documentId });
    expect(await marks(documentId)).toEqual({ vi: false });
    expect(replyOf(await sendHit(server, { body: { documentId } }))).toMatchObject({ counted: true, views: 2 });
  });

  test('deleting a language ends the counting of all its translations', async () => {
    type Locales = { create(locale: object): Promise<{ id: number }>; delete(where: object): Promise<unknown> };
    const locales = server.strapi.plugin('i18n').service<Locales>('locales');
    const { id } = await locales.create({ code: 'fr', name: 'Français (fr)' });
    const documentId = await publish('Ba thứ tiếng');
    await pages().update({ documentId, locale: 'fr', data: { title: 'Page' } });
    await pages().publish({ documentId, locale: 'fr' });
    await settle();
    expect([await statusOf(documentId, 'vi'), await statusOf(documentId, 'fr')]).toEqual([200, 200]);
    await locales.delete({ id });
    await settle();
    expect([await statusOf(documentId, 'vi'), await statusOf(documentId, 'fr')]).toEqual([200, 404]);
    expect(await marks(documentId)).toEqual({ vi: false, fr: true });
  });

  test('a type that an administrator takes out no longer counts, nor does its memory help', async () => {
    const documentId = await publish('Loại');
    expect(await statusOf(documentId)).toBe(200);
    const settings = server.strapi.plugin('view-counter').service<SettingsService>('settings');
    const { types } = settings.current();
    const save = (changed: string[]) => settings.save({ ...settings.current(), types: changed } satisfies Settings, 'test');
    await save(types.filter((uid) => uid !== PAGE));
    expect(await statusOf(documentId)).toBe(404);
    await save(types);
    expect(await statusOf(documentId)).toBe(200);
  });
});

describe('which documents are published', () => {
  test('is one query for any number of documents and types', async () => {
    const ids = [await publish('Một'), await write('Hai'), await publish('Ba')];
    const { documentId: person } = await server.strapi.documents('api::person.person').create({ data: { name: 'Ai Đó' } });
    await settle();
    const { result, queries } = await recordQueries(server.strapi, () => published().which([...ids, person, 'khong-co', "x'y"]));
    expect(result).toEqual(new Set([ids[0], ids[2], person]));
    // Strapi reads settings of its own when a save is over.
    expect(queries.filter((sql) => sql.includes('document_id'))).toHaveLength(1);
    const again = await recordQueries(server.strapi, () => published().which(ids));
    expect(again.queries.filter((sql) => sql.includes('document_id'))).toEqual([]);
  });

  test('may be asked of one type', async () => {
    const documentId = await publish('Bốn');
    expect(await published().which([documentId], 'article')).toEqual(new Set());
    expect(await published().which([documentId], 'page')).toEqual(new Set([documentId]));
  });
});

test('while more made-up ids wait than may, a hit on an unknown document is told to come again, and one on a known document counts', async () => {
  const documentId = await publish('Đã biết');
  expect(await statusOf(documentId)).toBe(200);
  let made = 0;
  let isFlooding = true;
  const flood = () => {
    for (let n = 0; n < 6_000; n += 1) {
      void published().find({ type: 'page', documentId: `made-up-${(made += 1)}`, locale: 'vi' });
    }
    if (isFlooding) setTimeout(flood, 5);
  };
  flood();
  const [known, ...unknown] = await Promise.all([
    sendHit(server, { body: { documentId } }),
    ...Array.from({ length: 5 }, (_, n) => sendHit(server, { body: { documentId: `chua-ai-hoi-${n}` } })),
  ]);
  isFlooding = false;
  const refused = unknown.find(({ status }) => status === 503);
  expect(refused?.headers['retry-after']).toBe('1');
  expect(refused?.body).toMatchObject({ data: null, error: { status: 503, name: 'ServiceUnavailableError' } });
  expect(replyOf(known).views).toBe(2);
});
