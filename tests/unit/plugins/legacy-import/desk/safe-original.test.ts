import { toSafeOriginal } from '../../../../../src/plugins/legacy-import/server/src/desk/rules/safe-original';

describe('an old page for a sandboxed frame', () => {
  test.each([
    ['words and emphasis stay', '<p>Sáng nay <b>7/3</b>, <i>UBND huyện</i></p>', '<p>Sáng nay <b>7/3</b>, <i>UBND huyện</i></p>'],
    ['a script goes with its words', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['so does a style sheet', '<style>p{background:url(//evil)}</style><p>a</p>', '<p>a</p>'],
    ['a handler goes', '<p onclick="alert(1)" onmouseover=x>a</p>', '<p>a</p>'],
    ['a link leads nowhere', '<a href="javascript:alert(1)">a</a><a href="https://evil.example">b</a>', '<a>a</a><a>b</a>'],
    ['frames, objects and forms go', '<iframe src="//evil">x</iframe><object data=x></object><form action=x><input value=y></form>', ''],
    ['no style asks for a picture', '<p style="background:url(http://evil);text-align:center">a</p>', '<p style="text-align:center">a</p>'],
    [
      'what says a caption stays',
      '<p style="font-style: italic; text-align: center">a</p>',
      '<p style="font-style:italic;text-align:center">a</p>',
    ],
    ['SVG goes', '<svg><script>alert(1)</script><text>x</text></svg><p>a</p>', '<p>a</p>'],
    ['a comment goes', '<!--[if IE]><script>alert(1)</script><![endif]--><p>a</p>', '<p>a</p>'],
    ['a page that was cut off is closed', '<div><p>a', '<div><p>a</p></div>'],
  ])('%s', (_, html, safe) => {
    expect(toSafeOriginal(html)).toBe(safe);
  });

  test.each([
    ['its own address', '<img src="anh/01.jpg" alt="Ảnh" width="400" height="x" onerror="alert(1)">', 'anh/01.jpg'],
    ['the one that a script puts in later', '<img src="data:image/gif;base64,AAAA" data-src="/documents/1.jpg">', '/documents/1.jpg'],
    ['another server’s', '<img src="https://cu.example/a.jpg" srcset="https://evil/2x.jpg 2x">', 'https://cu.example/a.jpg'],
  ])('a picture keeps %s, but is not asked for by it', (_, html, address) => {
    const safe = toSafeOriginal(html);
    expect(safe).toContain(`data-picture="${address}"`);
    expect(safe).not.toMatch(/\s(?:src|srcset|onerror)=/);
  });

  test('a frame of two hundred thousand tags is done in seconds', () => {
    const start = performance.now();
    toSafeOriginal('<div style="text-align:center">'.repeat(900) + '<p onclick="x">a</p>'.repeat(90_000));
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
