import { existsSync } from 'node:fs';
import path from 'node:path';
import { rawZip, unicodePath, zipOf, type RawEntry } from '../../../../support/legacy-import/archives';
import { BATCH, createIntakeFolder } from '../../../../support/legacy-import/intake-folder';
import { inWindows1258 } from '../../../../support/legacy-encodings';

const PAGE = '<html><body><h1>Xã An Hòa tổng kết năm 2023</h1></body></html>';

let place: ReturnType<typeof createIntakeFolder>;

beforeEach(() => {
  place = createIntakeFolder();
});

afterEach(() => {
  place.remove();
});

const unpackRaw = async (entries: readonly RawEntry[]) => {
  await place.upload('cu.zip', rawZip(entries));
  return place.unpack();
};

const good: RawEntry = { name: 'good.html', content: PAGE };

describe('an archive', () => {
  test('becomes a folder of its name, and goes', async () => {
    await place.upload('bato.zip', await zipOf({ 'tin/1.html': PAGE, 'tin/2.txt': 'Hai', 'style.css': 'p{}' }));
    expect(await place.unpack()).toEqual({ ended: true, archives: 1, files: 3, refused: [] });
    expect(await place.listed()).toEqual(['bato.zip/style.css', 'bato.zip/tin/1.html', 'bato.zip/tin/2.txt']);
    expect(place.contentOf('bato.zip/tin/1.html')).toBe(PAGE);
    expect(await place.intake.count(BATCH)).toMatchObject({ pages: 2, archives: 0, others: 1 });
  });

  test('in the form for more than 4 GB is unpacked like any other', async () => {
    await place.upload('bato.zip', await zipOf({ '1.html': PAGE }, { zip64: true }));
    expect(await place.unpack()).toMatchObject({ files: 1, refused: [] });
  });

  test('is told of file by file, out of all in all archives', async () => {
    await place.upload('a.zip', await zipOf({ '1.html': PAGE, '2.html': PAGE }));
    await place.upload('b.zip', await zipOf({ '3.html': PAGE }));
    const seen: string[] = [];
    await place.intake.unpack({ batchId: BATCH, onProgress: ({ done, total, at }) => seen.push(`${done}/${total} ${at}`) });
    expect(seen).toEqual(['1/3 1.html', '2/3 2.html', '3/3 3.html']);
  });

  test('that was stopped goes on where it was', async () => {
    await place.upload('a.zip', await zipOf({ '1.html': PAGE, '2.html': PAGE, '3.html': PAGE }));
    const stop = new AbortController();
    const stopped = await place.intake.unpack({ batchId: BATCH, signal: stop.signal, onProgress: () => stop.abort() });
    expect(stopped.ended).toBe(false);
    expect(await place.listed()).toEqual(['a.zip/1.html', 'a.zip']);
    expect(await place.unpack()).toMatchObject({ ended: true, archives: 1 });
    expect(await place.listed()).toEqual(['a.zip/1.html', 'a.zip/2.html', 'a.zip/3.html']);
  });

  test('leaves what systems put beside files', async () => {
    await place.upload('a.zip', await zipOf({ '__MACOSX/._1.html': 'x', '.DS_Store': 'x', 'tin/Thumbs.db': 'x', '1.html': PAGE }));
    await place.unpack();
    expect(await place.listed()).toEqual(['a.zip/1.html']);
  });

  test('that is unpacked cannot be uploaded into its own folder', async () => {
    const zip = await zipOf({ '1.html': PAGE });
    await place.upload('a.zip', zip);
    await place.unpack();
    expect(await place.upload('a.zip', zip)).toMatchObject({ ok: false, refusal: { code: 'name-taken' } });
    await place.intake.remove(BATCH, 'a.zip');
    expect(await place.upload('a.zip', zip)).toMatchObject({ ok: true });
  });
});

describe('names of files in Vietnamese', () => {
  const NAME = 'Hội nghị tổng kết công tác thi đua huyện Ba Tơ.html';
  test.each<[string, RawEntry]>([
    ['UTF-8, said so', { ...good, name: NAME }],
    ['UTF-8, not said', { ...good, name: Buffer.from(NAME) }],
    ['decomposed, as macOS writes them', { ...good, name: NAME.normalize('NFD') }],
    ['windows-1258', { ...good, name: inWindows1258(NAME) }],
    ['a Unicode field beside a plain name', { ...good, name: Buffer.from('Hoi.html'), extra: unicodePath(Buffer.from('Hoi.html'), NAME) }],
  ])('%s', async (_encoding, entry) => {
    expect((await unpackRaw([entry])).refused).toEqual([]);
    expect(await place.listed()).toEqual([`cu.zip/${NAME}`]);
  });

  test('a field that belongs to another name is not believed', async () => {
    await unpackRaw([{ ...good, name: Buffer.from('moi.html'), extra: unicodePath(Buffer.from('cu.html'), NAME) }]);
    expect(await place.listed()).toEqual(['cu.zip/moi.html']);
  });

  test('other letters are those of the format, code page 437', async () => {
    await unpackRaw([{ ...good, name: Buffer.from('caf\x82.html', 'latin1') }]);
    expect(await place.listed()).toEqual(['cu.zip/café.html']);
  });
});

describe('an entry that does harm or tells no truth stays out, and the others come in', () => {
  const SECRET = 'root:x:0:0';
  test.each<[string, string, RawEntry]>([
    ['leads out', 'path-traversal', { name: '../../../../evil.html', content: SECRET }],
    ['leads out in the middle', 'path-traversal', { name: 'tin/../../evil.html', content: SECRET }],
    ['leads out in the Windows way', 'path-traversal', { name: '..\\..\\evil.html', content: SECRET }],
    ['leads out with blanks', 'path-traversal', { name: '.. /evil.html', content: SECRET }],
    ['begins at the root', 'absolute-path', { name: '/etc/cron.d/evil.html', content: SECRET }],
    ['begins at a drive', 'absolute-path', { name: 'C:\\evil.html', content: SECRET }],
    ['begins at another computer', 'absolute-path', { name: '\\\\server\\share\\evil.html', content: SECRET }],
    ['holds a zero byte', 'bad-character', { name: 'a.html\0.jpg', content: SECRET }],
    ['turns the writing around', 'bad-character', { name: 'a\u202Elmth.exe', content: SECRET }],
    ['is a link', 'link-entry', { name: 'a.html', content: '/etc/passwd', mode: 0o120777, method: 0 }],
    ['is a device', 'link-entry', { name: 'a.html', content: SECRET, mode: 0o020666 }],
    ['is encrypted', 'encrypted-entry', { name: 'a.html', content: SECRET, flags: 1 }],
    ['is packed by another method', 'compression-method', { name: 'a.html', content: SECRET, method: 12 }],
    ['is an archive', 'nested-archive', { name: 'a.zip', content: rawZip([good]) }],
    ['is an archive of another kind', 'nested-archive', { name: 'a.tar.gz', content: SECRET }],
    ['is empty', 'empty-file', { name: 'a.html', content: '' }],
    ['says it is smaller than it is', 'broken-entry', { name: 'a.html', content: 'x'.repeat(5_000_000), claimedSize: 10 }],
    ['says it is larger than it is', 'broken-entry', { name: 'a.html', content: SECRET, claimedSize: 1_000 }],
    ['has another checksum', 'broken-entry', { name: 'a.html', content: SECRET, claimedCrc: 1 }],
    ['is stored in two sizes', 'broken-entry', { name: 'a.html', content: SECRET, method: 0, claimedSize: 3 }],
    ['is a page of 50 MB', 'file-too-large', { name: 'a.html', content: PAGE, claimedSize: 50 * 1024 * 1024 }],
    ['is HTML by the name of a picture', 'not-a-picture', { name: 'a.jpg', content: PAGE }],
    ['stands there twice', 'duplicate-name', { name: 'GOOD.html', content: PAGE }],
    ['is longer than any path', 'path-too-long', { name: `${'a/'.repeat(800)}a.html`, content: PAGE }],
    ['lies deeper than any folder', 'too-deep', { name: `${'a/'.repeat(30)}a.html`, content: PAGE }],
  ])('that %s: %s', async (_what, code, entry) => {
    const result = await unpackRaw([good, entry, { name: 'after.html', content: PAGE }]);
    expect(result).toMatchObject({ ended: true, files: 2, refused: [{ code }] });
    expect(await place.listed()).toEqual(['cu.zip/after.html', 'cu.zip/good.html']);
    expect(existsSync(path.join(place.folder, '..', 'evil.html'))).toBe(false);
    expect(place.onDisk().filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await place.intake.refusals(BATCH)).toMatchObject([{ code }]);
  });

  test('Deflate that breaks off is named', async () => {
    const zip = rawZip([{ name: 'a.html', content: PAGE.repeat(50) }, good]);
    zip.fill(0xff, 40, 60);
    await place.upload('cu.zip', zip);
    expect(await place.unpack()).toMatchObject({ files: 1, refused: [{ code: 'broken-entry' }] });
  });
});

describe('an archive made to do harm is not unpacked at all', () => {
  test('entries that share their data', async () => {
    const shared: RawEntry[] = [good, { name: 'again.html', content: PAGE, at: 0 }];
    expect(await unpackRaw(shared)).toMatchObject({ files: 0, refused: [{ code: 'overlapping-entries', path: 'cu.zip' }] });
    expect(await place.listed()).toEqual(['cu.zip']);
  });

  test('a few kilobytes that would fill gigabytes', async () => {
    const zeros = Buffer.alloc(4 * 1024 * 1024);
    const bomb = Array.from({ length: 40 }, (_, index) => ({ name: `${index}.html`, content: zeros }));
    expect(await unpackRaw(bomb)).toMatchObject({ files: 0, refused: [{ code: 'zip-bomb' }] });
  });

  test('a bomb that only claims its size', async () => {
    const claims = Array.from({ length: 50 }, (_, index) => ({ name: `${index}.html`, content: PAGE, claimedSize: 0xfffffff0 }));
    expect(await unpackRaw(claims)).toMatchObject({ files: 0, refused: [{ code: 'zip-bomb' }] });
  });

  test('more files than the batch has room for', async () => {
    place.remove();
    place = createIntakeFolder({ filesPerBatch: 3 });
    const result = await unpackRaw(['a', 'b', 'c', 'd'].map((name) => ({ name: `${name}.html`, content: PAGE })));
    expect(result).toMatchObject({ files: 0, refused: [{ code: 'too-many-files' }] });
  });

  test('more bytes than the batch has room for', async () => {
    place.remove();
    place = createIntakeFolder({ batchBytes: 5_000 });
    const result = await unpackRaw([{ name: 'a.txt', content: 'x'.repeat(9_000) }]);
    expect(result).toMatchObject({ files: 0, refused: [{ code: 'archive-too-large' }] });
  });

  test.each([
    ['cut off', (zip: Buffer) => zip.subarray(0, zip.length - 30)],
    ['without its directory', (zip: Buffer) => zip.fill(0, zip.length - 90, zip.length - 30)],
    ['with bytes behind its end', (zip: Buffer) => Buffer.concat([zip, Buffer.from('more')])],
  ])('%s: refused, and the archive beside it comes in', async (_what, spoil) => {
    await place.upload('a.zip', spoil(rawZip([good])));
    await place.upload('b.zip', rawZip([good]));
    const result = await place.unpack();
    expect(result).toMatchObject({ ended: true, archives: 1, files: 1, refused: [{ code: 'broken-archive', path: 'a.zip' }] });
  });

  test('a disk that is full stops the unpacking, which goes on once there is room', async () => {
    await place.upload('a.zip', rawZip([good]));
    const full = place.beside({ freeBytes: Number.MAX_SAFE_INTEGER });
    expect(await full.unpack({ batchId: BATCH })).toMatchObject({ ended: false, refused: [{ code: 'disk-full' }] });
    expect(await place.unpack()).toMatchObject({ ended: true, files: 1 });
  });
});
