import { gzipSync } from 'node:zlib';
import { createEmbedScript } from '../../../../../src/plugins/featured-conference/server/src/web-component/embed-script';

const script = createEmbedScript();

test('the component travels in at most 5 KB', () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(5_120);
});
