import { createPreviewToken, previewConfig, readPreviewToken } from '../../../src/reading/preview-link';

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

test('the admin shows a page below any address of the public site, whose origin alone it allows', () => {
  const { enabled, config } = previewConfig({ siteUrl: 'https://portal.example/demo', secret: 's' });
  expect(enabled).toBe(true);
  expect(config.allowedOrigins).toEqual(['https://portal.example']);
  const shown = config.handler('api::page.page', { documentId: 'abc', locale: 'en', status: 'published' });
  expect(shown).toBe('https://portal.example/demo/preview?kind=page&documentId=abc&locale=en');
});

test('without a public site there is no preview', () => {
  expect(previewConfig({ siteUrl: '', secret: 's' })).toMatchObject({ enabled: false, config: { allowedOrigins: [] } });
});

test('a public site that is no address is refused with a sentence', () => {
  expect(() => previewConfig({ siteUrl: 'portal.example', secret: 's' })).toThrow('SITE_URL must be an absolute address');
});
