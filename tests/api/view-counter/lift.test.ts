import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { createBareProject, runInstalled, unpack, type BareProject } from '../../support/bare-project';
import { createApiToken, listTables } from '../../support/bare-server';
import { describePackage } from '../../support/describe-package';
import { registerFirstAdmin, type ServerProcess } from '../../support/server';

/** `npm run pack:view-counter`, installed in a Strapi project that has nothing of this application. */
let project: BareProject;
let server: ServerProcess;
let token: string;

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${server.url}${path}`, init);
  return { status: response.status, body: await response.json() };
};

const asOwner = (path: string, body: object) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const hit = (hitId: string, documentId: string) =>
  ask('/api/reads', {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain', 'User-Agent': BROWSER },
    body: JSON.stringify({ hitId, type: 'post', documentId }),
  });

beforeAll(async () => {
  project = await createBareProject({ plugins: ['view-counter'], install: unpack });
  server = await project.start();
  const { token: session } = await registerFirstAdmin(server.url);
  token = await createApiToken(server.url, session);
}, 180_000);

afterAll(async () => {
  await server.stop();
  await project.remove();
}, 60_000);

describePackage('the package', () => project.plugin('view-counter'));

describe('a bare Strapi project', () => {
  test('makes the tables when it starts', async () => {
    expect(await listTables(project)).toEqual(expect.arrayContaining(['vc_day', 'vc_seen_0', 'vc_seen_1', 'vc_target', 'vc_total']));
  });

  test('counts a published post once per hit id, and shows the number in its own REST answers', async () => {
    const { body: created } = await asOwner('/api/posts', { data: { title: 'Bài đầu tiên', slug: 'bai-dau-tien' } });
    const { documentId } = created.data as { documentId: string };

    const first = await hit('00000000000000000000000000000001', documentId);
    expect(first).toMatchObject({ status: 200, body: { data: { counted: true, views: 1, site: { total: { views: 1, visits: 1 } } } } });
    const again = await hit('00000000000000000000000000000001', documentId);
    expect(again).toMatchObject({ status: 200, body: { data: { counted: false, views: 1 } } });

    expect((await ask(`/api/reads?type=post&documentIds=${documentId}`)).body).toEqual({ data: { [documentId]: 1 } });
    const list = await ask('/api/posts', { headers: { Authorization: `Bearer ${token}` } });
    expect(list.body.data).toEqual([expect.objectContaining({ documentId, slug: 'bai-dau-tien', views: 1 })]);
  });

  test('offers the script that a page embeds, as small as it is meant to be, whichever compiler it went through', async () => {
    const response = await fetch(`${server.url}/api/reads/reader.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    const script = await response.text();
    expect(gzipSync(script).length).toBeLessThanOrEqual(1024);
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/__name|__async|exports|require/);
  });

  test('proves its numbers on the command line, beside the running server', async () => {
    expect(await runInstalled(project, 'view-counter', ['verify'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^Every number is right/m),
    });
  });

  test('stops with exit code 0', async () => {
    expect(await server.terminate()).toBe(0);
  });
});
