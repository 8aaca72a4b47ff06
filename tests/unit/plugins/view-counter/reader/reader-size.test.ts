import { gzipSync } from 'node:zlib';
import { READER_SCRIPT } from '../../../../../src/plugins/view-counter/server/src/reader/reader-answer';

test('the browser’s script travels in at most 1 KB', () => {
  expect(gzipSync(READER_SCRIPT).length).toBeLessThanOrEqual(1_024);
});

test('the browser’s script stores nothing on the device', () => {
  expect(READER_SCRIPT.toString()).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|caches/);
});
