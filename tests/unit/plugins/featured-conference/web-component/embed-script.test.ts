import { gzipSync } from 'node:zlib';
import { createEmbedScript } from '../../../../../src/plugins/featured-conference/server/src/web-component/embed-script';

const script = createEmbedScript();

test('the component travels in at most 5,000 bytes', () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(5_000);
});
