import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';

const LEAD = 'Sáng 15/2, UBND xã An Hòa tổ chức Lễ phát động Tết trồng cây đời đời nhớ ơn Bác Hồ với hơn 200 đoàn viên tham gia.';
const END = 'Sau lễ phát động, các lực lượng đã trồng 500 cây xanh dọc tuyến đường liên thôn và khuôn viên trường học của xã.';

const pageWith = (payload: string): string =>
  `<html><head><title>Xã An Hòa trồng cây</title></head><body><div class="entry-content"><h1>Xã An Hòa phát động Tết trồng cây</h1><p>${LEAD}</p>${payload}<p>${END}</p></div></body></html>`;

/** Ways to hide a program in HTML, after the families of the OWASP cheat sheet on filter evasion; the patterns are written for this test. */
const PROGRAMS: readonly (readonly [string, string])[] = [
  ['a script', '<script>RUN()</script>'],
  ['a script in mixed case', '<ScRiPt>RUN()</sCrIpT>'],
  ['a script from elsewhere', '<script src="//evil.example/RUN.js"></script>'],
  ['a script with a slash for a blank', '<script/x src="//evil.example/RUN.js"></script>'],
  ['a script that is never closed', '<img src="a.jpg" alt=""><script>RUN('],
  ['two angle brackets', '<<script>RUN();//<</script>'],
  ['a style', '<style>body{background:url("javascript:RUN()")}</style>'],
  ['a style with an import', '<style>@import "//evil.example/RUN.css";</style>'],
  ['a frame', '<iframe src="javascript:RUN()"></iframe>'],
  ['a frame with a document', '<iframe srcdoc="<script>RUN()</script>"></iframe>'],
  ['an object', '<object data="data:text/html;base64,UlVO">RUN</object>'],
  ['an embedded film', '<embed src="javascript:RUN()">'],
  ['a drawing', '<svg onload="RUN()"><script>RUN()</script><text>RUN</text></svg>'],
  ['a formula', '<math><mtext><script>RUN()</script></mtext></math>'],
  ['a template', '<template><img src=x onerror=RUN()></template>'],
  ['no script', '<noscript><p title="</noscript><img src=x onerror=RUN()>"></noscript>'],
  ['a button', '<button formaction="javascript:RUN()">RUN</button>'],
  ['a field', '<input type="image" src="javascript:RUN()" value="RUN">'],
  ['a text area', '<textarea autofocus onfocus="RUN()">RUN</textarea>'],
  ['a film', '<video><source onerror="RUN()">RUN</video>'],
  ['a sound', '<audio src=x onerror=RUN()>RUN</audio>'],
  ['a comment', '<!-- RUN --><!--[if gte IE 4]><script>RUN()</script><![endif]-->'],
  ['a base', '<base href="javascript:RUN()//">'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=javascript:RUN()">'],
  ['a style sheet', '<link rel="stylesheet" href="javascript:RUN()">'],
  ['a handler', '<p onclick="RUN()" onmouseover=RUN() ONERROR="RUN()"></p>'],
  ['a handler behind a slash', '<img/onerror="RUN()"/src="a.jpg">'],
  ['a handler in back quotes', '<img src=`x` onerror=`RUN()`>'],
  ['a body', '<body onload="RUN()">'],
  ['an expression', '<div style="width:expression(RUN())"></div>'],
  ['a closed title', '</title><script>RUN()</script>'],
  ['a null byte', '<scr\u0000ipt>RUN()</scr\u0000ipt>'.replace(/RUN\(\)/g, '')],
];

/** Addresses that are programs, each as the source of a photo. */
const ADDRESSES: readonly (readonly [string, string])[] = [
  ['javascript', 'javascript:RUN()'],
  ['in mixed case', 'JaVaScRiPt:RUN()'],
  ['with a tab', 'java\tscript:RUN()'],
  ['with an encoded tab', 'java&#x09;script:RUN()'],
  ['with a line feed', 'java&#x0A;script:RUN()'],
  ['with a carriage return', 'java&#13;script:RUN()'],
  ['after control characters', '&#1;&#14; javascript:RUN()'],
  ['in decimal entities', '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;RUN()'],
  ['in hexadecimal entities', '&#x6A;&#x61;&#x76;&#x61;&#x73;&#x63;&#x72;&#x69;&#x70;&#x74;&#x3A;RUN()'],
  ['with a named colon', 'javascript&colon;RUN()'],
  ['vbscript', 'vbscript:RUN()'],
  ['livescript', 'livescript:RUN()'],
  ['a data document', 'data:text/html,<script>RUN()</script>'],
  ['a drawing as data', 'data:image/svg+xml;base64,UlVO'],
  ['a blob', 'blob:https://evil.example/RUN'],
  ['a file', 'file:///etc/passwd'],
  ['view-source', 'view-source:javascript:RUN()'],
];

const isHarmless = (address: string | null): boolean =>
  address === null || /^https?:\/\//i.test(address) || !/^[^/?#]*:/.test(address.replace(/[\s\u0000-\u0020]/g, ''));

test.each(PROGRAMS)('%s leaves nothing that runs in the blocks', (_what, payload) => {
  const page = parsePage({ text: pageWith(payload), format: 'html' });
  expect(page.blocks.map(({ text }) => text).join('\n')).not.toMatch(/RUN\(|<\/?\s*(?:script|iframe|object|embed|svg|img|style)\b/i);
  expect(page.blocks.every(({ image }) => isHarmless(image?.url ?? null))).toBe(true);
});

test.each(ADDRESSES)('a photo whose address is a program (%s) keeps its caption and loses the address', (_what, address) => {
  const page = parsePage({
    text: pageWith(`<figure><img src="${address.replace(/"/g, '&quot;')}"><figcaption>Đoàn viên trồng cây</figcaption></figure>`),
    format: 'html',
  });
  const caption = page.blocks.find(({ role }) => role === 'caption');
  expect(caption?.text).toBe('Đoàn viên trồng cây');
  expect(caption?.image?.url ?? null).toBeNull();
});

test('the remains of tags within tags are text without tags', () => {
  const page = parsePage({ text: pageWith('<scr<script>ipt>RUN()</scr</script>ipt>'), format: 'html' });
  expect(page.blocks.map(({ text }) => text).join('\n')).not.toMatch(/<\/?\s*[a-z]/i);
});

test('markup that a page shows as text stays text', () => {
  const page = parsePage({
    text: pageWith('<p>Không nhập &lt;script&gt;RUN()&lt;/script&gt; vào ô tìm kiếm của trang thông tin.</p>'),
    format: 'html',
  });
  expect(page.blocks.map(({ text }) => text)).toContain('Không nhập <script>RUN()</script> vào ô tìm kiếm của trang thông tin.');
});
