import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createOffice, textBlock } from '../content';
import { bootStrapi, type TestStrapi } from '../strapi';
import { createTestEnvironment, ROOT, type TestEnvironment } from '../test-environment';
import { exportContent, importContent } from './content-transfer';
import { findProblems, writeBase } from './counted';

/** Row 9 of the proof: what the content manager does to documents changes no number. */
const ARTICLE = 'api::article.article';
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const COUNTERS = ['vc_total', 'vc_day', 'vc_filtered', 'vc_import'] as const;

type Module = { viewCounterPlugin: () => object };

let environment: TestEnvironment;
let server: TestStrapi;
let documentId = '';

const articles = () => server.strapi.documents(ARTICLE);

/** Every number there is, and whose it is. */
const readNumbers = async (): Promise<Record<string, unknown>> => {
  const knex = server.strapi.db.connection;
  const tables = await Promise.all(
    COUNTERS.map(async (table) => [table, await knex(table).orderBy(table === 'vc_filtered' ? 'day' : 'target_id')]),
  );
  const targets: unknown = await knex('vc_target').select('id', 'uid', 'document_id', 'locale').orderBy('id');
  return Object.fromEntries([...tables, ['vc_target', targets]]) as Record<string, unknown>;
};

const shownNumber = async (): Promise<unknown> => {
  const { body } = await server.http.get(`/api/reads?type=article&documentIds=${documentId}`).expect(200);
  return (body as { data: Record<string, number> }).data[documentId];
};

const hit = async (locale: string): Promise<void> => {
  const body = { hitId: randomBytes(16).toString('hex'), type: 'article', documentId, locale };
  await server.http.post('/api/reads').set('User-Agent', AGENT).send(body).expect(200);
};

const restart = async (): Promise<void> => {
  await server.destroy();
  server = await bootStrapi({ environment });
};

const withoutCounter = async (work: () => Promise<void>): Promise<void> => {
  await server.destroy();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiled configuration, as Strapi itself loads it
  const config = require(path.join(ROOT, 'dist/config/plugins/view-counter.js')) as Module;
  const left = jest.spyOn(config, 'viewCounterPlugin').mockReturnValue({ enabled: false });
  server = await bootStrapi({ environment });
  try {
    await work();
  } finally {
    left.mockRestore();
    await restart();
  }
};

const SHOWN = 128;

export const describeSurvival = ({ cycles }: { cycles: number }): void => {
  beforeAll(async () => {
    environment = await createTestEnvironment();
    server = await bootStrapi({ environment });
    const { organizationId } = await createOffice(server, { organization: 'UBND xã Ba Tô', label: 'Chủ tịch', person: 'Ai Đó' });
    const data = {
      title: 'Còn mãi',
      articleType: 'news' as const,
      datePublished: '2026-03-08T01:00:00.000Z',
      publisher: organizationId,
      body: [textBlock('Nội dung')],
    };
    ({ documentId } = await articles().create({ locale: 'vi', status: 'published', data }));
    await articles().update({ documentId, locale: 'en', data: { title: 'Forever', body: [textBlock('Text')] } });
    await articles().publish({ documentId, locale: 'en' });
    await writeBase(server.strapi, { uid: ARTICLE, documentId }, 126);
    await hit('vi');
    await hit('en');
    // The same reader within 30 s: filtered, and kept as a number of its own.
    await hit('vi');
    expect(await shownNumber()).toBe(SHOWN);
  });

  afterAll(async () => {
    await server.destroy();
    await environment.remove();
  });

  /** Numbers before and after; the public number is there again in the end. */
  const changesNothing = async (work: () => Promise<void>): Promise<void> => {
    const before = await readNumbers();
    await work();
    expect(await readNumbers()).toEqual(before);
    expect(await shownNumber()).toBe(SHOWN);
    expect(await findProblems(server.strapi)).toEqual([]);
  };

  test(
    `${cycles} times withdrawn and published`,
    () =>
      changesNothing(async () => {
        for (let cycle = 0; cycle < cycles; cycle += 1) {
          await articles().unpublish({ documentId, locale: 'vi' });
          await articles().publish({ documentId, locale: 'vi' });
        }
      }),
    cycles * 5_000,
  );

  test('withdrawn in every language it shows 0, and all of it again afterwards', () =>
    changesNothing(async () => {
      await articles().unpublish({ documentId, locale: '*' });
      expect(await shownNumber()).toBe(0);
      await articles().publish({ documentId, locale: '*' });
    }));

  test('edited, with another address and in a new language', () =>
    changesNothing(async () => {
      await server.strapi
        .plugin('i18n')
        .service<{ create(locale: object): Promise<unknown> }>('locales')
        .create({ code: 'fr', name: 'Français' });
      await articles().update({ documentId, locale: 'vi', data: { title: 'Tên khác', slug: 'dia-chi-khac' } });
      await articles().publish({ documentId, locale: 'vi' });
      await articles().update({ documentId, locale: 'fr', data: { title: 'Toujours', body: [textBlock('Texte')] } });
      await articles().publish({ documentId, locale: 'fr' });
    }));

  test('exported, and imported over all there is', () =>
    changesNothing(async () => {
      const file = path.join(environment.folder, 'content');
      await exportContent(server.strapi, file);
      await importContent(server.strapi, file);
    }));

  test('started again', () => changesNothing(restart));

  test('started once without the counter, and edited meanwhile', () =>
    changesNothing(() =>
      withoutCounter(async () => {
        await articles().update({ documentId, locale: 'vi', data: { title: 'Sửa khi không đếm' } });
        await articles().publish({ documentId, locale: 'vi' });
        const { body } = await server.http.get('/api/articles/by-slug/dia-chi-khac').expect(200);
        expect(body).toMatchObject({ data: { title: 'Sửa khi không đếm', views: 0 } });
        await server.http.get(`/api/reads?documentIds=${documentId}`).expect(404);
      }),
    ));

  test('and counts on from there', async () => {
    await server.strapi.documents(ARTICLE).delete({ documentId, locale: 'fr' });
    await hit('en');
    expect(await findProblems(server.strapi)).toEqual([]);
    const site = await server.http.get('/api/reads/site').expect(200);
    expect(site.body).toMatchObject({ data: { total: { views: expect.any(Number) as number } } });
  });

  test('deleted, it keeps its rows, and the site its total', async () => {
    const before = await readNumbers();
    await articles().delete({ documentId, locale: '*' });
    expect(await readNumbers()).toEqual(before);
    expect(await shownNumber()).toBe(0);
    expect(await findProblems(server.strapi)).toEqual([]);
  });
};
