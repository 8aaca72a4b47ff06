import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { redirects } from '../../src/commands/redirects';
import type { PathPatterns } from '../../src/reading/public-url';
import type { ExportFormat } from '../../src/reading/redirects/export/exported-redirect';
import { findExported } from '../../src/reading/redirects/export/find-exported';
import { countRedirects } from '../../src/reading/redirects/export/redirect-tables-store';
import { toApache } from '../../src/reading/redirects/export/rules/apache';
import { toNetlify } from '../../src/reading/redirects/export/rules/netlify';
import { toNginx } from '../../src/reading/redirects/export/rules/nginx';
import { runDinh, type CommandResult } from '../support/command-line';
import { createOffice, textBlock } from '../support/content';
import { bootStrapi, type TestStrapi } from '../support/strapi';
import { createTestEnvironment, type TestEnvironment } from '../support/test-environment';
import { startApache, startRedirectingNginx, type WebServer } from '../support/web-servers';

const SITE = 'https://cong.example';
const [BA_TO, SON_HA] = ['bato.test', 'sonha.test'];
const LONG = `/${'tin-rat-dai/'.repeat(50)}`;

/** [old server or none, path, where it leads: a path, an address, an article by its title, or nowhere (410)] */
const REDIRECTS: [string | null, string, string | null, number?][] = [
  [BA_TO, '/tin-tuc/bai-cu.htm', 'article:Bài một'],
  [BA_TO, '/default.aspx?ItemID=5', 'article:Bài một'],
  [SON_HA, '/default.aspx?ItemID=5', 'article:Bài hai'],
  [null, '/default.aspx', '/trang-chu'],
  [null, '/lien-he.aspx', '/lien-he'],
  [BA_TO, '/lien-he.aspx', '/lien-he-ba-to'],
  [BA_TO, '/tin/thông báo', '/tim?từ=Ba Tơ'],
  [null, '/tìm?từ=hội nghị', 'article:Bài hai'],
  [BA_TO, '/b%E0i-c%F5.asp', '/bang-ma-cu'],
  [BA_TO, '/da-xoa', null],
  [BA_TO, '/tam', 'https://tinh.example/tin?x=1&y=$2#z', 302],
  [BA_TO, '/Bai-A', '/hoa'],
  [BA_TO, '/bai-a', '/thuong'],
  [BA_TO, `/a(b)+[c]{d}$e"f'g;h~*.^|\\`, '/dau'],
  [BA_TO, '/$host', '/x";}return 200 "$host'],
  [BA_TO, LONG, '/dai'],
  [BA_TO, '/gach-cheo/', '/gach'],
  [null, '/cu', '/tin-tuc/bai-ba'],
  [BA_TO, '/nhap', 'draft:Bản nháp'],
  [BA_TO, '/tin-tuc/bai-hai', 'article:Bài hai'],
];

/** As browsers ask: escaped, each for a server of its own. */
const ASKED: [string, string][] = [
  [BA_TO, '/tin-tuc/bai-cu.htm'],
  [BA_TO, '/tin-tuc/bai-cu.htm?utm_source=zalo'],
  [BA_TO, '/default.aspx?ItemID=5'],
  [BA_TO, '/default.aspx?ItemID=5&fbclid=abc'],
  [SON_HA, '/default.aspx?ItemID=5'],
  [SON_HA, '/default.aspx?ItemID=6'],
  ['khac.test', '/default.aspx?ItemID=5'],
  [BA_TO, '/lien-he.aspx'],
  [SON_HA, '/lien-he.aspx'],
  [BA_TO, '/tin/th%C3%B4ng%20b%C3%A1o'],
  [BA_TO, '/tin/th%c3%b4ng%20b%c3%a1o/'],
  [SON_HA, '/t%C3%ACm?t%E1%BB%AB=h%E1%BB%99i%20ngh%E1%BB%8B'],
  [BA_TO, '/b%E0i-c%F5.asp'],
  [BA_TO, '/da-xoa'],
  [BA_TO, '/tam'],
  [BA_TO, '/Bai-A'],
  [BA_TO, '/bai-a'],
  [BA_TO, encodeURI(`/a(b)+[c]{d}$e"f'g;h~*.^|\\`)],
  [BA_TO, '/$host'],
  [BA_TO, LONG],
  [BA_TO, '/gach-cheo'],
  [BA_TO, '/gach-cheo/'],
  [SON_HA, '/cu'],
  [BA_TO, '/nhap'],
  [BA_TO, '/vong-1'],
  [BA_TO, '/js'],
  [BA_TO, '/tin-tuc/bai-hai'],
  [SON_HA, '/tin-tuc/bai-cu.htm'],
  [BA_TO, '/khong-co'],
  [BA_TO, '/'],
];

let environment: TestEnvironment;
let server: TestStrapi;
let folder = '';

const article = async (publisher: string, title: string, status: 'draft' | 'published'): Promise<string> => {
  const common = { articleType: 'news' as const, datePublished: '2026-03-08T01:00:00.000Z', publisher, body: [textBlock(title)] };
  return (await server.strapi.documents('api::article.article').create({ locale: 'vi', status, data: { ...common, title } })).documentId;
};

const makeRedirects = async (ids: ReadonlyMap<string, string>): Promise<void> => {
  for (const [fromHost, fromPath, to, statusCode = 301] of REDIRECTS) {
    const targetId = ids.get(to ?? '');
    const data = {
      fromPath,
      fromHost: fromHost ?? undefined,
      toPath: targetId ? undefined : (to ?? undefined),
      ...(targetId ? { targetType: 'article' as const, targetId, targetLocale: 'vi' } : {}),
      statusCode: to === null ? 410 : statusCode,
    };
    await server.strapi.documents('api::redirect.redirect').create({ data });
  }
  for (const [fromPath, toPath] of [
    ['/vong-1', '/vong-2'],
    ['/vong-2', '/vong-1'],
    ['/js', 'javascript:alert(1)'],
  ])
    await server.strapi.db.query('api::redirect.redirect').create({ data: { fromPath, toPath, statusCode: 301 } });
};

beforeAll(async () => {
  environment = await createTestEnvironment();
  server = await bootStrapi({ environment, env: { SITE_URL: SITE } });
  folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-redirects-'));
  const { organizationId } = await createOffice(server, { organization: 'UBND xã Ba Tô', label: 'Chủ tịch', person: 'Ai Đó' });
  const ids = new Map<string, string>();
  for (const title of ['Bài một', 'Bài hai', 'Bài ba']) ids.set(`article:${title}`, await article(organizationId, title, 'published'));
  ids.set('draft:Bản nháp', await article(organizationId, 'Bản nháp', 'draft'));
  await makeRedirects(ids);
  const moved = { documentId: ids.get('article:Bài ba') ?? '', locale: 'vi' };
  await server.strapi.documents('api::article.article').update({ ...moved, data: { slug: 'bai-bon' } });
  await server.strapi.documents('api::article.article').publish(moved);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.destroy();
  await environment.remove();
});

const run = (...args: string[]): Promise<CommandResult> => runDinh(['redirects', 'export', ...args], environment);

/** What the command writes, without the seconds that a process takes to start. */
const exported = async (format: ExportFormat, host: string | null = null): Promise<string> => {
  const { knex, patterns } = { knex: server.strapi.db.connection, patterns: server.strapi.config.get<PathPatterns>('reading.paths') };
  const request = { host, site: SITE };
  const groups = findExported({ ...request, knex, patterns, leftOut: { unreadable: 0, circle: 0, unusable: 0 } });
  return text(Readable.from(format({ ...request, groups, count: await countRedirects(knex) })));
};

/** What this site itself answers. */
const resolved = async (host: string, asked: string) => {
  const { status, body } = await server.http.get('/api/redirects/resolve').query({ path: asked, host });
  if (status === 404) return { status: 404, location: null };
  const { data } = body as { data: { status: number; url: string | null } };
  return { status: data.status, location: data.url };
};

/** Addresses may differ in how they are escaped. */
const plain = ({ status, location }: { status: number; location: string | null }) => ({
  status,
  location: location && decodeURIComponent(new URL(location).href),
});

const compare = async (web: WebServer): Promise<void> => {
  const answers = await Promise.all(ASKED.map(async ([host, asked]) => [host, asked, plain(await web.ask(host, asked))]));
  const expected = await Promise.all(ASKED.map(async ([host, asked]) => [host, asked, plain(await resolved(host, asked))]));
  expect(answers).toEqual(expected);
};

/** Where one cannot be had, the rules of its format are tested all the same (tests/unit/reading/redirects). */
const onServer = async (starting: Promise<WebServer> | null, work: (web: WebServer) => Promise<void>): Promise<void> => {
  const web = await starting;
  if (!web) return process.stderr.write('Skipped: this web server is not installed and cannot be.\n') as unknown as undefined;
  try {
    await work(web);
  } finally {
    await web.stop();
  }
};

test('nginx leads every old address where the site itself does', async () => {
  await onServer(startRedirectingNginx(await exported(toNginx)), compare);
});

test('nginx leads old addresses of one server alone, and of www.', async () => {
  await onServer(startRedirectingNginx(await exported(toNginx, SON_HA)), async (web) => {
    expect((await web.ask(`www.${SON_HA}`, '/default.aspx?ItemID=5')).location).toBe(`${SITE}/tin-tuc/bai-hai`);
    expect((await web.ask(`www.${SON_HA}`, '/tin-tuc/bai-cu.htm')).status).toBe(404);
  });
  await onServer(startRedirectingNginx(await exported(toNginx)), async (web) => {
    expect((await web.ask(`www.${SON_HA}`, '/default.aspx?ItemID=5')).location).toBe(`${SITE}/tin-tuc/bai-hai`);
  });
});

test('Apache leads every old address where the site itself does', async () => {
  await onServer(startApache(await exported(toApache)), compare);
});

test('a static host gets a line for each, escaped, with the query beside it', async () => {
  const lines = (await exported(toNetlify, BA_TO)).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      `/default.aspx ItemID=5 ${SITE}/tin-tuc/bai-mot 301`,
      `/tin-tuc/bai-cu.htm ${SITE}/tin-tuc/bai-mot 301`,
      `/tin/th%C3%B4ng%20b%C3%A1o ${SITE}/tim?t%E1%BB%AB=Ba%20T%C6%A1 301`,
      '/da-xoa /404.html 404',
      '/tam https://tinh.example/tin?x=1&y=%242#z 302',
    ]),
  );
  expect(lines.filter((line) => line.startsWith('/lien-he.aspx'))).toEqual([`/lien-he.aspx ${SITE}/lien-he-ba-to 301`]);
});

test('a program gets them as JSON, and nobody gets a draft', async () => {
  const { exitCode, stdout, stderr } = await run('--format', 'json', '--site', 'https://moi.example/vi/');
  const all = JSON.parse(stdout) as { host: string | null; path: string; to: string | null; status: number }[];
  expect(exitCode).toBe(0);
  expect(all).toContainEqual({ host: BA_TO, path: '/da-xoa', to: null, status: 410 });
  expect(all).toContainEqual({ host: null, path: '/cu', to: 'https://moi.example/vi/tin-tuc/bai-bon', status: 301 });
  expect(stdout).not.toMatch(/ban-nhap|\/nhap|javascript|vong-/);
  expect(stderr).toMatch(/2 left out: what they lead to is not published/);
  expect(stderr).toMatch(/2 left out: they lead in a circle/);
});

test('a file is written whole', async () => {
  const file = path.join(folder, 'redirects.conf');
  const { exitCode, stdout } = await run('--format', 'nginx', '--host', `www.${SON_HA}`, '--out', file);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  expect(readFileSync(file, 'utf8')).toMatch(/^# Old addresses, written by Đình for sonha\.test[^]*\}\n$/);
  expect(readdirSync(folder)).toEqual(['redirects.conf']);
});

test('no format is exit 2 with a sentence', async () => {
  expect(await run()).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining("required option '--format <format>'") });
});

test.each([
  ['an unknown format', { format: 'iis' }, /--format must be nginx, netlify, apache, json, but is "iis"/],
  ['a host that is none', { format: 'json', host: 'a/b' }, /--host is the name of a server/],
  ['a site that is none', { format: 'json', site: 'moi.vn' }, /--site is the address of the new site/],
])('%s is refused with a sentence', async (_, options, sentence) => {
  const refused = redirects({ log: () => undefined, ...options });
  await expect(refused).rejects.toThrow(sentence);
  await expect(refused).rejects.toMatchObject({ exitCode: 2 });
});
