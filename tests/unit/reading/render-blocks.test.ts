import { renderBlocks } from '../../../src/reading/render-blocks';

/** React's development build comments on a javascript: address itself. */
beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation();
});
afterAll(() => {
  jest.restoreAllMocks();
});

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (url: unknown) => paragraph({ type: 'link', url, children: [text('đây')] });
const image = (fields: object) => ({ type: 'image', image: { url: '/uploads/a.jpg', ...fields }, children: [text('')] });

test.each([
  ['a paragraph', paragraph(text('Xin chào')), '<p>Xin chào</p>'],
  [
    'marks',
    paragraph(text('a', { bold: true }), text('b', { italic: true, underline: true })),
    '<p><strong>a</strong><u><em>b</em></u></p>',
  ],
  ['a heading', { type: 'heading', level: 2, children: [text('Đầu đề')] }, '<h2>Đầu đề</h2>'],
  ['a quotation', { type: 'quote', children: [text('Lời')] }, '<blockquote>Lời</blockquote>'],
  ['a list', { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('một')] }] }, '<ol><li>một</li></ol>'],
  ['a line break', paragraph(text('a\nb')), '<p>a<br />b</p>'],
  ['markup that is text', paragraph(text('<script>alert(1)</script>')), '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['code', { type: 'code', children: [text('<b>')] }, '<pre><code>&lt;b&gt;</code></pre>'],
])('renders %s', (_, block, html) => {
  expect(renderBlocks([block])).toBe(html);
});

test.each([
  ['https://example.com/a?b=1&c=2', '<a href="https://example.com/a?b=1&amp;c=2" rel="noopener">đây</a>'],
  ['http://example.com', '<a href="http://example.com" rel="noopener">đây</a>'],
  ['mailto:a@example.com', '<a href="mailto:a@example.com">đây</a>'],
  ['tel:+842553863', '<a href="tel:+842553863">đây</a>'],
  ['/tin-tuc/a', '<a href="/tin-tuc/a">đây</a>'],
  ['#muc', '<a href="#muc">đây</a>'],
  ['javascript:alert(1)', '<a>đây</a>'],
  ['JaVaScRiPt:alert(1)', '<a>đây</a>'],
  ['java\nscript:alert(1)', '<a>đây</a>'],
  ['data:text/html,x', '<a>đây</a>'],
  ['vbscript:x', '<a>đây</a>'],
  ['ftp://example.com/a', '<a>đây</a>'],
  ['//example.com/a', '<a>đây</a>'],
])('a link to %j', (url, html) => {
  expect(renderBlocks([link(url)])).toBe(`<p>${html}</p>`);
});

describe('an image', () => {
  test('keeps its size and caption', () => {
    const fields = { name: 'a.jpg', alternativeText: 'Quang cảnh', caption: 'Hội nghị', width: 800, height: 600 };
    const img = '<img src="/uploads/a.jpg" alt="Quang cảnh" width="800" height="600" />';
    expect(renderBlocks([image(fields)])).toBe(`<figure>${img}<figcaption>Hội nghị</figcaption></figure>`);
  });

  test('is not described by the name of its file', () => {
    expect(renderBlocks([image({ name: 'IMG_1.jpg', alternativeText: 'IMG_1.jpg' })])).toBe(
      '<figure><img src="/uploads/a.jpg" alt="" /></figure>',
    );
  });

  test('comes from nowhere but a server', () => {
    expect(renderBlocks([image({ url: 'data:image/svg+xml,x' })])).toBe('<figure><img alt="" /></figure>');
  });
});

describe('what no editor has written', () => {
  const nested = (depth: number): unknown => {
    let list: unknown = { type: 'list', format: 'unordered', children: [] };
    for (let level = 1; level < depth; level += 1) list = { type: 'list', format: 'unordered', children: [list] };
    return list;
  };

  test.each([
    ['no blocks', []],
    ['null', [null, 'x', 3]],
    ['an unknown type', [{ type: 'iframe', children: [text('x')] }]],
    ['a block without children', [{ type: 'paragraph' }]],
    ['an image without a file', [{ type: 'image', children: [] }]],
    ['a text without text', [{ type: 'text' }]],
  ])('%s is left out in silence', (_, blocks) => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    expect(renderBlocks(blocks)).toBe('');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  test('a list of ten thousand levels ends somewhere', () => {
    expect(renderBlocks([nested(10_000)]).length).toBeLessThan(200);
  });
});
