import { askedBlock } from '../../../../../src/plugins/featured-conference/server/src/forms/oembed/rules/asked-block';
import { cacheAge, keptUntil } from '../../../../../src/plugins/featured-conference/server/src/forms/oembed/rules/cache-age';
import { frameSize } from '../../../../../src/plugins/featured-conference/server/src/forms/oembed/rules/frame-size';
import { oembedAnswer } from '../../../../../src/plugins/featured-conference/server/src/forms/oembed/rules/oembed-answer';
import { parseOembed } from '../../../../../src/plugins/featured-conference/server/src/forms/oembed/rules/parse-oembed';
import { NO_BLOCK, sampleBlockAnswer } from '../../../../support/featured-conference/sample-block';

const ORIGIN = 'https://cms.example';
const BLOCK = `${ORIGIN}/api/featured-conference`;

describe('what a consumer asks', () => {
  test.each([
    [{ url: BLOCK }, { url: BLOCK, maxWidth: null, maxHeight: null }],
    [
      { url: BLOCK, format: 'json', maxwidth: '640', maxheight: '480' },
      { url: BLOCK, maxWidth: 640, maxHeight: 480 },
    ],
    [{ url: '/api/featured-conference?locale=vi' }, { url: `${BLOCK}?locale=vi`, maxWidth: null, maxHeight: null }],
    [
      { url: BLOCK, unknown: 'x', dnt: '1' },
      { url: BLOCK, maxWidth: null, maxHeight: null },
    ],
  ])('%j is read', (query, expected) => {
    const parsed = parseOembed(query, { origin: ORIGIN });
    expect(parsed.ok && { ...parsed.value, url: parsed.value.url.href }).toEqual(expected);
  });

  test.each([
    [{}, 400, 'url: expected the address'],
    [{ url: '' }, 400, 'url: expected the address'],
    [{ url: ['a', 'b'] }, 400, 'url: expected the address'],
    [{ url: { $ne: '' } }, 400, 'url: expected the address'],
    [{ url: 'khong-phai' }, 400, 'url: expected an address that begins with http'],
    [{ url: 'javascript:alert(1)' }, 400, 'url: expected an address that begins with http'],
    [{ url: '//evil.example/' }, 400, 'url: expected an address that begins with http'],
    [{ url: 'http://' }, 400, 'url: expected an address that begins with http'],
    [{ url: 'https://cms.example@evil.example/' }, 400, 'url: expected an address that begins with http'],
    [{ url: BLOCK, format: 'xml' }, 501, 'format: only json'],
    [{ url: BLOCK, format: 'yaml' }, 400, 'format: expected json'],
    [{ url: BLOCK, maxwidth: '0' }, 400, 'maxwidth: expected a whole number'],
    [{ url: BLOCK, maxwidth: '-5' }, 400, 'maxwidth: expected a whole number'],
    [{ url: BLOCK, maxheight: '1e9' }, 400, 'maxheight: expected a whole number'],
    [{ url: BLOCK, maxheight: ['1', '2'] }, 400, 'maxheight: expected a whole number'],
  ])('%j is refused with %i', (query, status, because) => {
    expect(parseOembed(query, { origin: ORIGIN })).toEqual({
      ok: false,
      status,
      parameter: because.split(':')[0],
      because: expect.stringContaining(because) as string,
    });
  });
});

describe('what an address stands for', () => {
  const known = { origin: ORIGIN, path: '/api/featured-conference', siteUrl: 'https://ubnd.example', locales: ['vi', 'en'] };
  test.each([
    [BLOCK, { kind: 'block', locale: null }],
    [`${BLOCK}/`, { kind: 'block', locale: null }],
    [`${BLOCK}/embed.html?locale=en`, { kind: 'block', locale: 'en' }],
    [`${BLOCK}/embed.js`, { kind: 'nothing' }],
    [`${ORIGIN}/admin`, { kind: 'nothing' }],
    ['https://ubnd.example', { kind: 'block', locale: null }],
    ['https://ubnd.example/en/', { kind: 'block', locale: 'en' }],
    ['https://ubnd.example/su-kien/hoi-nghi?x=1#y', { kind: 'page', url: 'https://ubnd.example/su-kien/hoi-nghi' }],
    ['http://ubnd.example/', { kind: 'other-host' }],
    ['https://evil.example/api/featured-conference', { kind: 'other-host' }],
    ['https://cms.example.evil.example/api/featured-conference', { kind: 'other-host' }],
    ['https://cms.example:8443/api/featured-conference', { kind: 'other-host' }],
  ])('%s', (url, expected) => {
    expect(askedBlock(new URL(url), known)).toEqual(expected);
  });

  test('without a public site its addresses are another host’s', () => {
    expect(askedBlock(new URL('https://ubnd.example/'), { ...known, siteUrl: '' })).toEqual({ kind: 'other-host' });
  });

  test('a server that is the site too has both', () => {
    const one = { ...known, siteUrl: ORIGIN };
    expect([askedBlock(new URL(`${ORIGIN}/`), one), askedBlock(new URL(BLOCK), one)]).toEqual(
      Array(2).fill({ kind: 'block', locale: null }),
    );
  });
});

test.each([
  [
    { maxWidth: null, maxHeight: null },
    { width: 960, height: 608 },
  ],
  [
    { maxWidth: 1_200, maxHeight: 400 },
    { width: 960, height: 400 },
  ],
  [
    { maxWidth: 640, maxHeight: null },
    { width: 640, height: 928 },
  ],
  [
    { maxWidth: 280, maxHeight: 300 },
    { width: 280, height: 300 },
  ],
])('within %j the frame is %j', (limits, size) => {
  expect(frameSize(limits)).toEqual(size);
});

const NOW = new Date('2026-11-23T00:00:00Z');
test.each([
  [null, 86_400, '2026-11-23T00:01:00.000Z'],
  ['2026-11-23T00:00:30.500Z', 30, '2026-11-23T00:00:30.500Z'],
  ['2026-11-23T02:00:00.000Z', 7_200, '2026-11-23T00:01:00.000Z'],
  ['2026-12-23T00:00:00.000Z', 86_400, '2026-11-23T00:01:00.000Z'],
])('what holds until %s may be kept for %i s', (validUntil, seconds, kept) => {
  expect([cacheAge({ validUntil }, NOW), keptUntil({ validUntil }, NOW).toISOString()]).toEqual([seconds, kept]);
});

describe('the answer', () => {
  const place = {
    server: ORIGIN,
    fragment: `${BLOCK}/embed.html?locale=vi`,
    cacheAge: 60,
    limits: { maxWidth: null, maxHeight: null },
    address: (url: string) => url,
  };

  test('is a frame that shows the fragment', () => {
    expect(oembedAnswer(sampleBlockAnswer(), place)).toEqual({
      ...{ version: '1.0', type: 'rich', provider_name: 'UBND huyện Ba Tơ', provider_url: ORIGIN, cache_age: 60 },
      title: 'Hội nghị tổng kết 5 năm thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021–2025',
      ...{ thumbnail_url: `${ORIGIN}/uploads/small_hoi-truong.svg`, thumbnail_width: 500, thumbnail_height: 333 },
      ...{ width: 960, height: 608 },
      html: expect.stringMatching(
        /^<iframe src="https:\/\/cms\.example\/api\/featured-conference\/embed\.html\?locale=vi" title="Hội nghị nổi bật: [^"]+" width="960" height="608" [^>]+><\/iframe>$/,
      ) as string,
    });
  });

  test('names no thumbnail that is larger than asked for, or of unknown size', () => {
    expect(oembedAnswer(sampleBlockAnswer(), { ...place, limits: { maxWidth: 300, maxHeight: null } })).not.toHaveProperty('thumbnail_url');
    expect(oembedAnswer(sampleBlockAnswer({ image: null }), place)).not.toHaveProperty('thumbnail_url');
  });

  test('keeps hostile words within quotes', () => {
    const { html } = oembedAnswer(sampleBlockAnswer({ headline: '"><script>alert(1)</script>' }), place) as { html: string };
    expect(html).not.toContain('<script');
    expect(html.match(/"/g)).toHaveLength(12);
  });

  test('is none where nothing is shown', () => {
    expect(oembedAnswer(NO_BLOCK, place)).toBeNull();
  });
});
