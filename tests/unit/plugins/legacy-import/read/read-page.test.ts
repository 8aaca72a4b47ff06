import { readPage } from '../../../../../src/plugins/legacy-import/server/src/read/read-page';
import { inWindows1258, misreadAsCp1252 } from '../../../../support/legacy-encodings';

const TEXT = 'Huyện Sơn Hòa họp dân\n\nĐồng chí Lê Quang Hưng – Chánh Văn phòng phát biểu tại hội nghị\n';
const TCVN3 = Buffer.from('Héi nghÞ tËp huÊn nghiÖp vô v¨n th\u00AD', 'latin1');

const read = (bytes: Uint8Array, name = 'page.txt') => readPage({ bytes, name });

describe('the encodings of old portals', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-8, decomposed', Buffer.from(TEXT.normalize('NFD')), 'utf-8'],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'utf-16le'],
    ['windows-1258', inWindows1258(TEXT), 'windows-1258'],
    ['UTF-8 that was read as windows-1252', misreadAsCp1252(TEXT), 'utf-8'],
  ])('%s gives the same text', (_name, bytes, encoding) => {
    expect(read(bytes)).toMatchObject({ ok: true, text: TEXT, encoding, format: 'text' });
  });

  test.each<[string, Uint8Array]>([
    ['as bytes', TCVN3],
    ['saved as UTF-8', Buffer.from(TCVN3.toString('latin1'))],
  ])('TCVN3 %s is repaired before soft hyphens could be dropped', (_how, bytes) => {
    expect(read(bytes)).toMatchObject({ ok: true, text: 'Hội nghị tập huấn nghiệp vụ văn thư' });
  });

  test('one pasted TCVN3 line among right ones is repaired alone', () => {
    expect(read(Buffer.from('Huyện Ba Tơ\nHéi nghÞ tËp huÊn\nCafé Đà Lạt'))).toMatchObject({
      text: 'Huyện Ba Tơ\nHội nghị tập huấn\nCafé Đà Lạt',
    });
  });

  test('French words are left alone', () => {
    expect(read(Buffer.from('Soirée à la Maison de la Francophonie'))).toMatchObject({
      text: 'Soirée à la Maison de la Francophonie',
      repairs: [],
    });
  });

  test('zero bytes, which no database takes, are no text', () => {
    expect(read(Buffer.from(TEXT.replace('Hòa', 'H\u0000òa').repeat(3)))).toMatchObject({ ok: true, text: TEXT.repeat(3) });
  });

  test('a text cut in the middle of a letter is still UTF-8', () => {
    const bytes = Buffer.from(`${TEXT.repeat(3)}Bế mạc hội nghị`);
    expect(read(bytes.subarray(0, bytes.length - 1))).toMatchObject({ ok: true, encoding: 'utf-8' });
  });
});

describe('what is no page', () => {
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 197 + (index >> 3) * 31) % 256));

  test.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blanks only', Buffer.from(' \n\u00A0\n'), 'empty'],
    ['noise', noise, 'binary'],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004abc', 'latin1'), 'binary'],
    ['a PDF', Buffer.from('%PDF-1.7 abc'), 'binary'],
    [
      'bytes of an unknown encoding',
      Buffer.from('\u00C1\u00C2\u00C3 \u00D0\u00D1\u00D2 \u00E0\u00F6\u00FF \u00B2\u00B3 abc', 'latin1'),
      'encoding-unknown',
    ],
  ])('%s is an error with a sentence', (_what, bytes, code) => {
    const outcome = read(bytes);
    expect(outcome).toMatchObject({ ok: false, error: { code } });
    expect(outcome.ok ? '' : outcome.error.message).toMatch(/^The .+: expected .+\.$/);
  });

  test('more bytes than the limit are refused', () => {
    expect(readPage({ bytes: Buffer.from(TEXT), name: 'a.txt', largest: 10 })).toMatchObject({ error: { code: 'too-large' } });
  });

  test('HTML nested beyond reason is refused before it is parsed', () => {
    expect(read(Buffer.from(`<html><body>${'<div>'.repeat(50_000)}x`), 'deep.html')).toMatchObject({ error: { code: 'too-complex' } });
  });
});

test.each([
  ['a.html', 'Xin chào', 'html'],
  ['a.HTM', 'Xin chào', 'html'],
  ['a.txt', '<p>Xin chào</p>', 'text'],
  ['page', '<!DOCTYPE html><p>Xin chào</p>', 'html'],
  ['page', 'Xin chào', 'text'],
])('%s with "%s" is read as %s', (name, text, format) => {
  expect(read(Buffer.from(text), name)).toMatchObject({ format });
});
