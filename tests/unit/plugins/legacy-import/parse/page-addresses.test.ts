import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';

const sourceOf = (head: string, before = '') =>
  parsePage({ format: 'html', text: `${before}<html><head>${head}</head><body><h1>Tin</h1><p>Một đoạn văn của bài.</p></body></html>` })
    .source;

const CANONICAL = '<link rel="canonical" href="https://bato.gov.vn/tin/5">';

test('a page gives its address once, and every further one', () => {
  const head = [
    CANONICAL,
    '<meta property="og:url" content="https://bato.gov.vn/tin?id=5">',
    '<meta itemprop="url" content="https://bato.gov.vn/tin/5">',
    '<link rel="shortlink" href="https://bato.gov.vn/?p=5">',
    '<link rel="alternate" media="handheld" href="https://m.bato.gov.vn/tin/5">',
    '<link rel="alternate" type="application/rss+xml" href="https://bato.gov.vn/rss">',
  ].join('');
  expect(sourceOf(head)).toMatchObject({
    url: 'https://bato.gov.vn/tin/5',
    otherUrls: ['https://bato.gov.vn/tin?id=5', 'https://bato.gov.vn/?p=5', 'https://m.bato.gov.vn/tin/5'],
  });
});

test('a browser’s note says where a page was saved from; what the page says of itself comes first', () => {
  const saved = '<!-- saved from url=(0039)https://bato.gov.vn/chi-tiet?tin=5&x=y#top -->\n';
  expect(sourceOf(CANONICAL, saved)).toMatchObject({
    url: 'https://bato.gov.vn/tin/5',
    otherUrls: ['https://bato.gov.vn/chi-tiet?tin=5&x=y#top'],
  });
  expect(sourceOf('', saved).otherUrls).toHaveLength(1);
});

test.each([
  ['one address', CANONICAL, ''],
  ['addresses that are none', '<link rel="shortlink" href="javascript:alert(1)"><meta property="og:url" content="/tin/5">', ''],
  ['a note of a file on a disk', '', '<!-- saved from url=(0014)about:internet -->'],
])('%s: there is no further one', (_, head, before) => {
  expect(sourceOf(head, before)).not.toHaveProperty('otherUrls');
});
