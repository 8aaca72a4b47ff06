import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { LARGEST_PAGE } from '../../../../../src/plugins/legacy-import/server/src/read/read-page';
import { LIMITS } from '../../../../../src/plugins/legacy-import/shared/contracts';
import { rawZip } from '../../../../support/legacy-import/archives';
import { BATCH, createIntakeFolder } from '../../../../support/legacy-import/intake-folder';
import { bigPng } from '../../../../support/legacy-import/pictures';

const PAGE = '<html><body><h1>Xã An Hòa tổng kết năm 2023</h1></body></html>';

let place: ReturnType<typeof createIntakeFolder>;

beforeEach(() => {
  place = createIntakeFolder({ stallMs: 300 });
});

afterEach(() => {
  place.remove();
});

const draw = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#c00' } })
    .jpeg()
    .toBuffer();

test('a page may be as large as one that is read', () => {
  expect(LIMITS.fileBytes.page).toBe(LARGEST_PAGE);
});

describe('an uploaded file', () => {
  test('is kept under its name with its folders, and named after what it is', async () => {
    expect(await place.upload('tin\\Hội nghị.html', PAGE)).toEqual({
      ok: true,
      path: 'tin/Hội nghị.html',
      size: Buffer.byteLength(PAGE),
      kind: 'page',
    });
    expect(place.contentOf('tin/Hội nghị.html')).toBe(PAGE);
    expect(await place.intake.find(BATCH, 'tin/Hội nghị.html')).toMatch(/files.tin.Hội nghị\.html$/);
    expect(place.onDisk()).toHaveLength(1);
  });

  test('may come again: the last one counts, once', async () => {
    await place.upload('1.html', PAGE);
    await place.upload('1.html', 'Xã An Hòa');
    expect(place.contentOf('1.html')).toBe('Xã An Hòa');
    expect(await place.intake.count(BATCH)).toEqual({ pages: 1, pictures: 0, archives: 0, others: 0, bytes: 11 });
  });

  test('is counted the same by a process that sees the folder for the first time', async () => {
    await place.upload('1.html', PAGE);
    await place.upload('a.jpg', await draw());
    await place.upload('a.zip', rawZip([]));
    expect(await place.beside({}).count(BATCH)).toEqual(await place.intake.count(BATCH));
  });

  test('is removed by its path, with its folder, or with the batch', async () => {
    for (const name of ['tin/1.html', 'tin/2.html', '3.html']) await place.upload(name, PAGE);
    expect(await place.intake.remove(BATCH, 'tin')).toBe(true);
    expect(await place.listed()).toEqual(['3.html']);
    expect(await place.intake.remove(BATCH, 'tin')).toBe(false);
    expect(await place.intake.remove(BATCH, '../..')).toBe(false);
    expect(await place.intake.remove(BATCH)).toBe(true);
    expect(place.onDisk()).toEqual([]);
  });

  test('a picture is one by its bytes', async () => {
    expect(await place.upload('a.jpg', await draw())).toMatchObject({ ok: true, kind: 'picture' });
  });
});

describe('a file that is refused leaves nothing', () => {
  const GIF_WITH_PROGRAM = `GIF89a/*${' '.repeat(40)}*/=1;<script>RUN()</script>`;

  test.each<[string, string, string, string | Buffer]>([
    ['a way out', 'path-traversal', '../1.html', PAGE],
    ['an empty file', 'empty-file', '1.html', ''],
    ['a page of 50 MB', 'file-too-large', '1.html', Buffer.alloc(50 * 1024 * 1024, 'x')],
    ['HTML by the name of a picture', 'not-a-picture', 'a.jpg', PAGE],
    ['a drawing by the name of a picture', 'not-a-picture', 'a.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="RUN()"/>'],
    ['a picture and a program at once', 'not-a-picture', 'a.gif', GIF_WITH_PROGRAM],
    ['an archive by the name of a picture', 'not-a-picture', 'a.jpg', rawZip([{ name: '1.html', content: PAGE }])],
    ['the first bytes of a picture', 'not-a-picture', 'a.png', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
    ['30000 × 30000 pixels in a few bytes', 'picture-too-large', 'a.png', bigPng(30_000, 30_000)],
    ['no archive', 'not-an-archive', 'a.zip', PAGE],
    ['an archive that is not unpacked here', 'archive-format', 'a.rar', 'Rar!'],
  ])('%s: %s', async (_what, code, name, content) => {
    expect(await place.upload(name, content)).toMatchObject({ ok: false, refusal: { code, message: expect.stringMatching(/\.$/) } });
    expect(place.onDisk()).toEqual([]);
  });

  test('the same name in other letters, and a folder by the name of a file', async () => {
    await place.upload('tin/1.html', PAGE);
    expect(await place.upload('TIN/1.HTML', PAGE)).toMatchObject({ refusal: { code: 'duplicate-name' } });
    expect(await place.upload('tin/1.html/2.html', PAGE)).toMatchObject({ refusal: { code: 'name-taken' } });
    expect(await place.upload('tin', PAGE)).toMatchObject({ refusal: { code: 'name-taken' } });
    expect(await place.listed()).toEqual(['tin/1.html']);
  });

  test('more files or bytes than a batch takes', async () => {
    await place.upload('1.html', PAGE);
    const [few, small] = [place.beside({ filesPerBatch: 1 }), place.beside({ batchBytes: 100 })];
    const upload = { batchId: BATCH, path: '2.html', declaredBytes: 70 };
    expect(await few.receive({ ...upload, source: Readable.from([PAGE]) })).toMatchObject({ refusal: { code: 'too-many-files' } });
    expect(await small.receive({ ...upload, source: Readable.from([PAGE]) })).toMatchObject({ refusal: { code: 'batch-too-large' } });
  });

  test('what would fill the disk', async () => {
    place.remove();
    place = createIntakeFolder({ freeBytes: Number.MAX_SAFE_INTEGER });
    expect(await place.upload('1.html', PAGE)).toMatchObject({ refusal: { code: 'disk-full' } });
    expect(place.onDisk()).toEqual([]);
  });

  test('an id that is no id of a batch is a mistake of the caller', async () => {
    await expect(place.intake.remove('../..')).rejects.toThrow(TypeError);
  });
});

describe('over HTTP', () => {
  let server: Server;
  let answers: unknown[];

  beforeEach(async () => {
    answers = [];
    server = createServer((incoming, outgoing) => {
      const declared = Number(incoming.headers['content-length'] ?? 0);
      void place.intake
        .receive({ batchId: BATCH, path: incoming.url?.slice(1) ?? '', source: incoming, declaredBytes: declared })
        .then((answer) => {
          answers.push(answer);
          outgoing.writeHead(answer.ok ? 201 : 413, { connection: 'close' }).end();
        });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const put = (path: string, headers: Record<string, string | number> = {}) => {
    const client = request({ port: (server.address() as AddressInfo).port, method: 'PUT', path, headers });
    client.on('error', () => undefined);
    return client;
  };
  const untilAnswered = async (): Promise<void> => {
    for (let waited = 0; waited < 300 && answers.length === 0; waited += 1) await sleep(10);
  };

  test('a client that goes away in the middle leaves nothing', async () => {
    const client = put('/1.html', { 'content-length': 1_000 });
    client.write('x'.repeat(500));
    await sleep(50);
    expect(place.onDisk()).toHaveLength(1);
    client.destroy();
    await untilAnswered();
    expect(answers).toMatchObject([{ ok: false, refusal: { code: 'broken-off' } }]);
    expect(place.onDisk()).toEqual([]);
  });

  test('a client that says nothing more is given up', async () => {
    const client = put('/1.html', { 'content-length': 1_000 });
    client.write('x');
    await untilAnswered();
    expect(answers).toMatchObject([{ ok: false, refusal: { code: 'stalled' } }]);
    expect(place.onDisk()).toEqual([]);
  });

  test('a slow client that goes on is waited for', async () => {
    const client = put('/1.html');
    for (let piece = 0; piece < 5; piece += 1) {
      client.write('x'.repeat(10));
      await sleep(120);
    }
    client.end();
    await untilAnswered();
    expect(answers).toMatchObject([{ ok: true, size: 50 }]);
  });

  const statusOf = async (client: ReturnType<typeof put>): Promise<number | undefined> => {
    const [answer] = (await once(client, 'response')) as [IncomingMessage];
    return answer.statusCode;
  };

  test('what says that it is too large is answered before a byte of it came', async () => {
    const client = put('/1.html', { 'content-length': 60_000_000 });
    client.flushHeaders();
    expect(await statusOf(client)).toBe(413);
  });

  test('what turns out too large is answered while it comes', async () => {
    const client = put('/1.html');
    client.write(Buffer.alloc(6 * 1024 * 1024));
    expect(await statusOf(client)).toBe(413);
    expect(place.onDisk()).toEqual([]);
  });

  test('a large archive goes to the disk piece by piece: what is held in memory does not grow with it', async () => {
    const client = put('/a.zip');
    const [piece, start] = [Buffer.alloc(1024 * 1024), process.memoryUsage()];
    client.write('PK\u0003\u0004');
    let most = 0;
    for (let written = 0; written < 200; written += 1) {
      if (!client.write(piece)) await once(client, 'drain');
      const { arrayBuffers, heapUsed } = process.memoryUsage();
      most = Math.max(most, arrayBuffers + heapUsed - start.arrayBuffers - start.heapUsed);
    }
    client.end();
    await untilAnswered();
    expect(answers).toMatchObject([{ ok: true, size: 200 * 1024 * 1024 + 4, kind: 'archive' }]);
    expect(most).toBeLessThan(60 * 1024 * 1024);
  });
});
