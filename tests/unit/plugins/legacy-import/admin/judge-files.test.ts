import { judgeFiles, nameOf, totalsOf } from '../../../../../src/plugins/legacy-import/admin/src/uploads/judge-files';
import { LIMITS } from '../../../../../src/plugins/legacy-import/shared/contracts';

/** A file of a size that nobody has to hold in memory. */
const fileOf = (path: string, size = 1) => ({ path, file: { name: path, size } as File });

const GIB = 1024 ** 3;

test.each([
  ['a page', 'tin/trang.htm', 5_000, null],
  ['an archive of the largest size', 'tin.zip', LIMITS.fileBytes.archive, null],
  ['an archive above it', 'tin.zip', LIMITS.fileBytes.archive + 1, 'file-too-large'],
  ['a page as large as an archive', 'tin.htm', LIMITS.fileBytes.archive, 'file-too-large'],
  ['an empty file', 'trang.htm', 0, 'empty-file'],
  ['an archive that is no zip', 'tin.rar', 10, 'archive-format'],
])('%s: %s of %d bytes is refused for: %s', (_, path, size, code) => {
  const { accepted, refused } = judgeFiles([fileOf(path, size)]);
  expect({ accepted: accepted.length, refused: refused.map((file) => file.code) }).toEqual({
    accepted: code === null ? 1 : 0,
    refused: code === null ? [] : [code],
  });
});

test('a batch takes files up to its size, with what it holds already', () => {
  const files = Array.from({ length: 12 }, (_, index) => fileOf(`${index}.zip`, 2 * GIB));
  const judged = judgeFiles(files);
  expect(judged.accepted).toHaveLength(10);
  expect(judged).toMatchObject({ refused: [{ code: 'batch-too-large' }, { code: 'batch-too-large' }] });
  expect(judgeFiles(files, { files: 3, bytes: 6 * GIB }).accepted).toHaveLength(7);
});

test('a batch takes only so many files', () => {
  const held = { files: LIMITS.filesPerBatch - 1, bytes: 0 };
  expect(judgeFiles([fileOf('a.txt'), fileOf('b.txt')], held).refused).toEqual([{ path: 'b.txt', size: 1, code: 'too-many-files' }]);
});

test('what operating systems leave in folders is passed over, without a complaint', () => {
  const files = ['tin/.DS_Store', 'tin/Thumbs.db', '__MACOSX/tin/._a.htm', 'tin/a.htm'].map((path) => fileOf(path));
  expect(judgeFiles(files)).toMatchObject({ accepted: [{ path: 'tin/a.htm' }], refused: [], ignored: 3 });
});

test('a path is composed Vietnamese, and the last of two files with one path is taken', () => {
  const twice = [fileOf('tin/Hội nghị.htm'.normalize('NFD'), 1), fileOf('tin/Hội nghị.htm'.normalize('NFC'), 2)];
  expect(judgeFiles(twice).accepted).toEqual([fileOf('tin/Hội nghị.htm', 2)].map(({ path }) => ({ path, file: twice[1]?.file })));
});

test('files are counted by what their names say', () => {
  const files = ['a.HTM', 'b.aspx', 'c.txt', 'anh/d.JPG', 'e.zip', 'f.doc', 'khong-duoi'].map((path) => fileOf(path, 10));
  expect(totalsOf(files)).toEqual({ page: 3, picture: 1, archive: 1, other: 2, bytes: 70 });
});

test.each([
  [['bato.zip'], 'bato'],
  [['bato/a.htm', 'bato/anh/b.jpg'], 'bato'],
  [['a.htm', 'b.htm'], null],
  [[], null],
])('files %j are called %j', (paths, name) => {
  expect(nameOf(paths.map((path) => fileOf(path)))).toBe(name);
});
