import { judgePath } from '../../../../../src/plugins/legacy-import/server/src/intake/rules/judge-path';
import { fileKindOf, isForeignArchive, isSystemFile } from '../../../../../src/plugins/legacy-import/server/src/intake/rules/file-kind';

const pathOf = (name: string): string | null => {
  const judged = judgePath(name);
  return judged.ok ? judged.path : null;
};
const codeOf = (name: string): string | null => {
  const judged = judgePath(name);
  return judged.ok ? null : judged.refusal.code;
};

test.each([
  ['Hội nghị tổng kết.html', 'Hội nghị tổng kết.html'],
  ['Hội nghị.html'.normalize('NFD'), 'Hội nghị.html'],
  ['tin\\2023\\1.html', 'tin/2023/1.html'],
  ['./tin//1.html', 'tin/1.html'],
  ['default.aspx?id=5', 'default.aspx_id=5'],
  ['Tin: "nóng" <1>|2*.html', 'Tin_ _nóng_ _1__2_.html'],
  ['documents/a.jpg?t=1701234', 'documents/a.jpg'],
  ['con.html', '_con.html'],
  ['anh/NUL', 'anh/_NUL'],
  ['com1.tar.html', '_com1.tar.html'],
  ['concord.html', 'concord.html'],
  ['tin. /1.html', 'tin/1.html'],
  ['tin.html. ', 'tin.html'],
  ['..tin.html', '..tin.html'],
  ['1..2.html', '1..2.html'],
])('%j is kept as %j', (name, kept) => {
  expect(pathOf(name)).toBe(kept);
});

test.each([
  ['', 'no-name'],
  ['/', 'absolute-path'],
  ['.', 'no-name'],
  ['..', 'path-traversal'],
  ['a/../b.html', 'path-traversal'],
  ['a/.../b.html', 'path-traversal'],
  ['a/. ./b.html', 'path-traversal'],
  ['..\\b.html', 'path-traversal'],
  ['/etc/passwd', 'absolute-path'],
  ['\\\\?\\C:\\a.html', 'absolute-path'],
  ['c:a.html', 'absolute-path'],
  ['file:///etc/passwd', 'path-allowed'],
  ['a\0.html', 'bad-character'],
  ['a\nb.html', 'bad-character'],
  ['a\u009B.html', 'bad-character'],
  ['a\u202Egpj.exe', 'bad-character'],
  ['a\uD800.html', 'bad-character'],
  ['a/'.repeat(21), 'too-deep'],
  ['x'.repeat(1_001), 'path-too-long'],
])('%j is refused: %s', (name, code) => {
  expect(codeOf(name) ?? 'path-allowed').toBe(code);
});

test('a path never leads out of its folder, whatever is put together', () => {
  const pieces = ['..', '.', '/', '\\', 'a', ' ', '\u00A0', '%2e%2e', 'C:', '\uFF0E\uFF0E', '\u2024\u2024', '~', '...', 'b.html'];
  const names = pieces.flatMap((one) =>
    pieces.flatMap((two) => pieces.flatMap((three) => [`${one}${two}${three}`, `${one}/${two}/${three}`])),
  );
  const kept = names.map(pathOf).filter((path) => path !== null);
  expect(kept.length).toBeGreaterThan(500);
  for (const path of kept) {
    expect(path.startsWith('/')).toBe(false);
    expect(path.split('/').every((part) => part !== '' && part.trim() !== '.' && part.trim() !== '..')).toBe(true);
  }
});

test('names that one disk takes for the same have the same key', () => {
  const keys = ['ẢNH/Hội.JPG', 'ảnh/hội.jpg', 'ảnh/hội.jpg'.normalize('NFD')].map((name) => {
    const judged = judgePath(name);
    return judged.ok ? judged.key : null;
  });
  expect(new Set(keys).size).toBe(1);
});

test('a title too long for a file system is cut; the page and its pictures still have the same beginning', () => {
  const title = 'Ủy ban nhân dân huyện Ba Tơ tổ chức hội nghị tổng kết công tác thi đua, khen thưởng '.repeat(3);
  const [page, belongings] = [pathOf(`${title}.html`) ?? '', pathOf(`${title}_files/a.jpg`)?.split('/')[0] ?? ''];
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(200);
  expect(page).toMatch(/^Ủy ban .*~[0-9a-f]{8}\.html$/u);
  expect(belongings).toBe(page.replace(/\.html$/, '_files'));
  expect(pathOf(`${title}khác.html`)).not.toBe(page);
});

test.each([
  ['tin/1.html', 'page'],
  ['1.HTM', 'page'],
  ['1.txt', 'page'],
  ['tin.aspx', 'page'],
  ['default.aspx_id=5', 'page'],
  ['index.php_nv=news&id=7', 'page'],
  ['trang_files/saved_resource.html', 'other'],
  ['trang_files/a.jpg', 'picture'],
  ['a.WEBP', 'picture'],
  ['a.svg', 'other'],
  ['a.bmp', 'other'],
  ['style.css', 'other'],
  ['bao-cao.docx', 'other'],
  ['bato.zip', 'archive'],
  ['bato.zip/tin/1.html', 'page'],
])('%s: %s', (name, kind) => {
  expect(fileKindOf(name)).toBe(kind);
});

test.each(['a.rar', 'a.7z', 'a.tar.gz', 'a.TGZ'])('%s is an archive that is not unpacked', (name) => {
  expect(isForeignArchive(name)).toBe(true);
});

test.each([
  ['__MACOSX/tin/._1.html', true],
  ['tin/.DS_Store', true],
  ['Thumbs.db', true],
  ['.git/config', true],
  ['tin/1.html', false],
  ['my.git.html', false],
])('%s is left by a system: %s', (name, isOne) => {
  expect(isSystemFile(name)).toBe(isOne);
});
