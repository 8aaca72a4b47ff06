import { ADDRESSES, PROGRAMS, SHOWN_AS_TEXT } from '../../../../support/legacy-import/programs';
import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';

const LEAD = 'Sáng 15/2, UBND xã An Hòa tổ chức Lễ phát động Tết trồng cây đời đời nhớ ơn Bác Hồ với hơn 200 đoàn viên tham gia.';
const END = 'Sau lễ phát động, các lực lượng đã trồng 500 cây xanh dọc tuyến đường liên thôn và khuôn viên trường học của xã.';

const pageWith = (payload: string): string =>
  `<html><head><title>Xã An Hòa trồng cây</title></head><body><div class="entry-content"><h1>Xã An Hòa phát động Tết trồng cây</h1><p>${LEAD}</p>${payload}<p>${END}</p></div></body></html>`;

const isHarmless = (address: string | null): boolean =>
  address === null || /^https?:\/\//i.test(address) || !/^[^/?#]*:/.test(address.replace(/[\s\u0000-\u0020]/g, ''));

test.each(PROGRAMS)('%s leaves nothing that runs in the blocks', (_what, payload) => {
  const page = parsePage({ text: pageWith(payload), format: 'html' });
  expect(page.blocks.map(({ text }) => text).join('\n')).not.toMatch(/RUN\(|<\/?\s*(?:script|iframe|object|embed|svg|img|style)\b/i);
  expect(page.blocks.every(({ image }) => isHarmless(image?.url ?? null))).toBe(true);
});

test.each(SHOWN_AS_TEXT)('%s is text, and no address of a photo', (_what, payload) => {
  const page = parsePage({ text: pageWith(payload), format: 'html' });
  expect(page.blocks.map(({ text }) => text)).toEqual(expect.arrayContaining([LEAD, END]));
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
