import { createPreviewToken, readPreviewToken } from '../../../src/reading/preview-link';

const now = Date.parse('2026-11-22T08:00:00Z');
const HOUR = 60 * 60 * 1000;
const shown = { documentId: 'abc', locale: 'vi' };
const token = createPreviewToken({ ...shown, secret: 's', now });
const [, , expiry = '', signature = ''] = token.split('.');

test('a token shows what it was made for, for twelve hours', () => {
  expect(readPreviewToken({ token, secret: 's', now })).toEqual(shown);
  expect(readPreviewToken({ token, secret: 's', now: now + 12 * HOUR - 1 })).toEqual(shown);
  expect(readPreviewToken({ token, secret: 's', now: now + 12 * HOUR })).toBeNull();
});

test.each([
  ['another document', `abd.vi.${expiry}.${signature}`],
  ['another language', `abc.en.${expiry}.${signature}`],
  ['a later end', `abc.vi.${Number(expiry) + 1}.${signature}`],
  ['another signature', `abc.vi.${expiry}.${signature.slice(0, -1)}`],
  ['something behind it', `${token}.x`],
  ['nothing', ''],
  ['dots', '...'],
])('a token with %s shows nothing', (_, forged) => {
  expect(readPreviewToken({ token: forged, secret: 's', now })).toBeNull();
});

test('without a secret no token is valid, not even one signed without', () => {
  const unsigned = createPreviewToken({ ...shown, secret: '', now });
  expect(readPreviewToken({ token: unsigned, secret: '', now })).toBeNull();
});
