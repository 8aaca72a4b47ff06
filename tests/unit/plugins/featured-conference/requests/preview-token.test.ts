import {
  createPreviewToken,
  readPreviewToken,
} from '../../../../../src/plugins/featured-conference/server/src/requests/rules/preview-token';
import { entityTag } from '../../../../../src/plugins/featured-conference/server/src/requests/rules/entity-tag';

const NOW = new Date('2026-11-22T02:00:00Z');
const MINUTE = 60_000;
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

const token = createPreviewToken({ entry: 'block', locale: 'vi', secret: 'secret', now: NOW });
const read = (given: string, now: Date, secret = 'secret') => readPreviewToken({ token: given, secret, now });

describe('a preview token', () => {
  test('shows one entry in one language', () => {
    expect(read(token, NOW)).toEqual({ entry: 'block', locale: 'vi' });
  });

  test('lasts 15 minutes', () => {
    expect(read(token, later(15 * MINUTE - 1))).not.toBeNull();
    expect(read(token, later(15 * MINUTE))).toBeNull();
  });

  test.each([
    ['for another language', token.replace('.vi.', '.en.')],
    ['for another entry', token.replace('block.', 'blocks.')],
    ['for a longer time', token.replace(/\.(\d+)\./, (_, expiry: string) => `.${Number(expiry) + 1}.`)],
    ['with another signature', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['with more parts', `${token}.more`],
    ['with a shorter signature', token.slice(0, -1)],
    ['without a signature', 'block.vi.9999999999999.'],
    ['of nothing', ''],
  ])('%s is none', (_, forged) => {
    expect(read(forged, NOW)).toBeNull();
  });

  test('signed with another secret, or none, is none', () => {
    expect(read(token, NOW, 'other')).toBeNull();
    expect(read(createPreviewToken({ entry: 'block', locale: 'vi', secret: '', now: NOW }), NOW, '')).toBeNull();
  });
});

test('a tag is weak, short, and the same for the same text only', () => {
  expect(entityTag('Hội nghị')).toMatch(/^W\/"[\w-]{27}"$/);
  expect(entityTag('Hội nghị')).toBe(entityTag('Hội nghị'));
  expect(entityTag('Hội nghị')).not.toBe(entityTag('Hội nghi'));
});
