import { parseHTML } from 'linkedom';
import { toScriptJson } from '../../../../../src/plugins/featured-conference/server/src/rules/script-json';

const HOSTILE = { name: '</script><script>alert(1)</script>', note: '<!-- <script> & \u2028 \u2029 "quoted" \\' };

test('no text closes the element that the JSON stands in', () => {
  const { document } = parseHTML(`<html><body><script type="application/ld+json">${toScriptJson(HOSTILE)}</script></body></html>`);
  const scripts = document.querySelectorAll('script');
  expect(scripts).toHaveLength(1);
  expect(JSON.parse(scripts[0]?.textContent ?? '')).toEqual(HOSTILE);
});

test('a sign of HTML never stands as itself', () => {
  expect(toScriptJson(HOSTILE)).not.toMatch(/[<>&\u2028\u2029]/);
});
