import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { rawZip, zipOf } from '../../support/legacy-import/archives';
import { createBatchDriver, createDeskClient, type BatchDriver, type DeskClient } from '../../support/legacy-import/desk-client';
import { hostilePage } from '../../support/legacy-import/programs';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const page = (number: number, payload = '<p>Không có gì lạ.</p>'): string =>
  hostilePage(payload, `Xã Vân Khê ra quân vệ sinh môi trường lần thứ ${number}`);

let server: TestStrapi;
let call: DeskClient;
let desk: BatchDriver;

beforeAll(async () => {
  server = await bootStrapi();
  call = await createDeskClient(server);
  desk = createBatchDriver(call);
});

afterAll(() => server.destroy());

describe('an old portal in a ZIP archive, over the admin’s own API', () => {
  test('comes in with its folders, its Vietnamese names and the pictures beside its pages', async () => {
    const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c00' } })
      .jpeg()
      .toBuffer();
    const photo = '<figure><img src="Trồng cây_files/a.jpg"><figcaption>Đoàn viên trồng cây ven sông</figcaption></figure>';
    const { id } = await desk.create({ name: 'Cổng cũ' });
    const archive = await zipOf({ 'tin/Trồng cây.html': page(1, photo), 'tin/Trồng cây_files/a.jpg': jpeg, 'tin/hai.html': page(2) });
    expect((await desk.upload(id, 'cong-cu.zip', archive)).body.data).toMatchObject({ kind: 'archive', path: 'cong-cu.zip' });
    const batch = await desk.act(id, 'recognize');
    expect(batch).toMatchObject({ state: 'recognized', pages: { recognized: 2, failed: 0 }, files: { pages: 2, pictures: 1, others: 0 } });
    const { pages } = await desk.pages(`?batchId=${id}`);
    expect(pages.map(({ file }) => file)).toEqual(['cong-cu.zip/tin/Trồng cây.html', 'cong-cu.zip/tin/hai.html']);
    const imported = await desk.act(id, 'import');
    expect(imported.pages.created + imported.pages.review).toBe(2);
    expect(await server.strapi.db.query('plugin::upload.file').count()).toBe(1);
  });

  test('what does harm in it is named, page by page, and the others come in', async () => {
    const { id } = await desk.create();
    const hostile = rawZip([
      { name: '../../../../../../tmp/dinh-evil.html', content: page(3) },
      { name: 'good.html', content: page(4) },
      { name: 'link.html', content: '/etc/passwd', mode: 0o120777, method: 0 },
      { name: 'large.html', content: page(5), claimedSize: 50 * 1024 * 1024 },
      { name: 'good.html', content: page(6) },
    ]);
    const bomb = rawZip(Array.from({ length: 40 }, (_, index) => ({ name: `${index}.html`, content: Buffer.alloc(4 * 1024 * 1024) })));
    for (const [name, content] of [['a.zip', hostile] as const, ['bomb.zip', bomb] as const]) await desk.upload(id, name, content);
    expect(await desk.act(id, 'recognize')).toMatchObject({ state: 'recognized', pages: { recognized: 1, failed: 4 } });
    const { pages } = await desk.pages(`?batchId=${id}&state=failed`);
    expect(Object.fromEntries(pages.map(({ file, error }) => [file, error?.code]))).toEqual({
      'a.zip/../../../../../../tmp/dinh-evil.html': 'path-traversal',
      'a.zip/link.html': 'link-entry',
      'a.zip/large.html': 'file-too-large',
      'bomb.zip': 'zip-bomb',
    });
    expect(existsSync('/tmp/dinh-evil.html')).toBe(false);
    expect(await desk.act(id, 'recognize')).toMatchObject({ pages: { recognized: 1, failed: 4 } });
  });

  test('its removal leaves nothing on the disk', async () => {
    const folder = path.join(String(process.env.DINH_ROOT), '.imports');
    const before = readdirSync(folder);
    const { id } = await desk.create();
    await desk.upload(id, 'a.zip', await zipOf({ '1.html': page(7) }));
    expect(readdirSync(folder)).toHaveLength(before.length + 1);
    expect((await call('delete', `/batches/${id}`)).status).toBe(204);
    expect(readdirSync(folder)).toEqual(before);
  });
});
