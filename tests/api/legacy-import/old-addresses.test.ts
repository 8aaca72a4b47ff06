import type { Core } from '@strapi/strapi';
import { createPageFolder, importFiles, VAN_KHE } from '../../support/imports';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const [VAN, SON] = ['vankhe.lamgiang.test', 'sonkhe.lamgiang.test'];

let server: TestStrapi;
let strapi: Core.Strapi;
let pages: ReturnType<typeof createPageFolder>;

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
  pages = createPageFolder();
  await strapi.documents('api::organization.organization').create({ data: VAN_KHE });
});

afterAll(async () => {
  pages.remove();
  await server.destroy();
});

type Page = { title: string; url: string; head?: string; text?: string };

/** An old page as a browser saved it; answers its file. */
const save = ({ title, url, head = '', text = 'Bà con hai bên đường tham gia đông đủ.' }: Page): string =>
  pages.write(
    `${title}.html`,
    `<html><head><link rel="canonical" href="${url}">${head}<title>${title}</title></head><body><div class="journal-content-article">
     <h1>${title}</h1><p>13/03/2024 08:29</p><p>Sáng ngày 12/3, xã tổ chức ra quân làm vệ sinh đường làng, ngõ xóm.</p><p>${text}</p></div></body></html>`,
  );

/** Imports one page and publishes its article, as an editor does. */
const bringIn = async (page: Page) => {
  const report = await importFiles(strapi, [save(page)], { publisher: VAN_KHE.code });
  const [outcome] = report.pages;
  expect(outcome).toMatchObject({ articleId: expect.any(String) });
  const documentId = outcome?.articleId ?? '';
  await strapi.documents('api::article.article').publish({ documentId, locale: 'vi' });
  return { documentId, result: outcome?.result, made: report.created.redirects, warnings: outcome?.warnings ?? [] };
};

const redirectsOf = (targetId: string) =>
  strapi.db.query('api::redirect.redirect').findMany({ where: { targetId }, orderBy: 'id' }) as Promise<unknown[]>;

const resolve = (path: string, host?: string) =>
  server.http.get('/api/redirects/resolve').query({ path, ...(host === undefined ? {} : { host }) });

test('an imported article answers to every address that its page had', async () => {
  const head = `<meta property="og:url" content="http://${VAN}/tin?id=41&amp;utm_source=zalo">`;
  const { documentId, made, warnings } = await bringIn({ title: 'Ra quân làm vệ sinh', url: `https://www.${VAN}/chi-tiet/vệ-sinh`, head });
  expect(made).toBe(2);
  expect(await redirectsOf(documentId)).toMatchObject([
    { fromHost: VAN, fromPath: '/chi-tiet/v%E1%BB%87-sinh', targetType: 'article', targetLocale: 'vi', statusCode: 301, toPath: null },
    { fromHost: VAN, fromPath: '/tin?id=41' },
  ]);
  expect(warnings.map(({ rule }) => rule)).not.toContain('old-address-taken');
  for (const path of ['/chi-tiet/vệ-sinh', '/chi-tiet/v%E1%BB%87-sinh/', '/tin?id=41', '/tin?id=41&fbclid=x']) {
    const { body } = await resolve(path).expect(200);
    expect(body).toMatchObject({ data: { path: '/tin-tuc/ra-quan-lam-ve-sinh', status: 301 } });
  }
});

test('an old address leads nowhere while its article is a draft', async () => {
  await importFiles(strapi, [save({ title: 'Còn là bản nháp', url: `https://${VAN}/nhap.htm` })], { publisher: VAN_KHE.code });
  await resolve('/nhap.htm', VAN).expect(404);
});

test('a second run makes none, a changed page of the same address neither', async () => {
  const page = { title: 'Trồng cây đầu năm', url: `https://${VAN}/trong-cay.htm` };
  const { documentId, made } = await bringIn(page);
  expect(made).toBe(1);
  expect(await bringIn(page)).toMatchObject({ documentId, made: 0, result: 'unchanged' });
  expect(await bringIn({ ...page, text: 'Hơn ba trăm cây đã được trồng.' })).toMatchObject({ documentId, made: 0, result: 'updated' });
  expect(await redirectsOf(documentId)).toHaveLength(1);
});

test('two old servers may have the same path: each leads to its own article', async () => {
  const one = await bringIn({ title: 'Tin của Vân Khê', url: `https://${VAN}/tin.aspx?ItemID=5` });
  const other = await bringIn({ title: 'Tin của Sơn Khê', url: `https://${SON}/tin.aspx?ItemID=5` });
  expect([one.made, other.made]).toEqual([1, 1]);
  expect((await resolve('/tin.aspx?ItemID=5', VAN).expect(200)).body.data.path).toBe('/tin-tuc/tin-cua-van-khe');
  expect((await resolve('/tin.aspx?ItemID=5', SON).expect(200)).body.data.path).toBe('/tin-tuc/tin-cua-son-khe');
});

test.each([
  ['end in the same number', 'https://vankhe.lamgiang.test/tong-ket-nam-2023', 'https://vankhe.lamgiang.test/khen-thuong-nam-2023'],
  ['are those of the front page', `https://${SON}/`, `https://${SON}/`],
])('pages whose addresses %s are articles of their own', async (what, url, otherUrl) => {
  const [one, other] = [await bringIn({ title: `Một: ${what}`, url }), await bringIn({ title: `Hai: ${what}`, url: otherUrl })];
  expect([one.result, other.result]).toEqual(['created', 'created']);
  expect(one.documentId).not.toBe(other.documentId);
});

test('an address that leads elsewhere is left as it is, and told', async () => {
  const data = { fromPath: '/da-co.htm', toPath: '/lien-he', statusCode: 302 };
  await strapi.documents('api::redirect.redirect').create({ data });
  const { documentId, made, warnings } = await bringIn({ title: 'Bài đến sau', url: `https://${VAN}/da-co.htm` });
  expect({ made, redirects: await redirectsOf(documentId) }).toEqual({ made: 0, redirects: [] });
  expect(warnings).toContainEqual({
    rule: 'old-address-taken',
    message: `A redirect for https://${VAN}/da-co.htm stands already and leads elsewhere; it was left as it is.`,
    confidence: 1,
  });
  expect((await resolve('/da-co.htm', VAN).expect(200)).body.data).toMatchObject({ path: '/lien-he', status: 302 });
});

test('a page that names the front page of its site, or none of the web, makes no redirect', async () => {
  expect((await bringIn({ title: 'Trang chủ là địa chỉ', url: `https://${VAN}/` })).made).toBe(0);
  expect((await bringIn({ title: 'Lưu từ đĩa', url: 'file:///C:/tin.htm' })).made).toBe(0);
});

test('an article that keeps its path when it moves does not lead to itself', async () => {
  const { made } = await bringIn({ title: 'Giữ nguyên đường dẫn', url: `https://${VAN}/tin-tuc/giu-nguyen-duong-dan` });
  expect(made).toBe(1);
  expect((await resolve('/tin-tuc/giu-nguyen-duong-dan', VAN).expect(200)).body.data.path).toBe('/tin-tuc/giu-nguyen-duong-dan');
  await resolve('/tin-tuc/giu-nguyen-duong-dan').expect(404);
  await server.http.get('/api/articles/by-slug/giu-nguyen-duong-dan').expect(200);
});

test('an address that is written wrong, or endless, does not keep its page out', async () => {
  const url = `https://${VAN}/%E0%%${'x'.repeat(1_900)}?a='"<&b=%00`;
  expect(['created', 'review']).toContain((await bringIn({ title: 'Địa chỉ lạ', url })).result);
  expect(['created', 'review']).toContain((await bringIn({ title: 'Địa chỉ dài', url: `https://${VAN}/${'ố'.repeat(900)}` })).result);
});
