import { parseHitBody, parseHitText } from '../../../../../src/plugins/view-counter/server/src/hits/parse';

const HEX = '00112233445566778899aabbccddeeff';
const HIT_ID = Buffer.from(HEX, 'hex');
const NOTHING = { hitId: HIT_ID, type: null, documentId: null, locale: null, nav: 'other', automated: false };

describe('the body of a hit', () => {
  test.each([
    ['only a hit id: the site', { hitId: HEX }, {}],
    ['a hit id in capitals', { hitId: HEX.toUpperCase() }, {}],
    ['a hit id in base64url', { hitId: HIT_ID.toString('base64url') }, {}],
    ['a document', { hitId: HEX, type: 'article', documentId: 'abc' }, { type: 'article', documentId: 'abc' }],
    ['a document without a type', { hitId: HEX, documentId: 'abc', locale: 'en' }, { documentId: 'abc', locale: 'en' }],
    ['an id of an import', { hitId: HEX, documentId: 'Old_page-126' }, { documentId: 'Old_page-126' }],
    ['empty strings of a template', { hitId: HEX, type: '', documentId: '', locale: '' }, {}],
    ['nulls', { hitId: HEX, type: null, documentId: null, locale: null, nav: null }, {}],
    ['a reload', { hitId: HEX, nav: 'reload' }, { nav: 'reload' }],
    ['a kind of navigation of tomorrow', { hitId: HEX, nav: 'teleport' }, { nav: 'other' }],
    ['a browser that a program drives', { hitId: HEX, auto: true }, { automated: true }],
    ['auto: false', { hitId: HEX, auto: false }, {}],
    ['unknown keys', { hitId: HEX, referrer: 'https://example.vn' }, {}],
  ])('may be %s', (_what, body, expected) => {
    expect(parseHitBody(body)).toEqual({ right: true, body: { ...NOTHING, ...expected } });
  });

  test('has no hit id from the pixel, whatever it says', () => {
    expect(parseHitBody({ hitId: HEX, documentId: 'abc' }, { withoutHitId: true })).toEqual({
      right: true,
      body: { ...NOTHING, hitId: null, documentId: 'abc' },
    });
  });

  test.each([
    ['hitId', {}],
    ['hitId', { hitId: HEX.slice(1) }],
    ['hitId', { hitId: `${HEX}00` }],
    ['hitId', { hitId: 1 }],
    ['hitId', { hitId: 'x'.repeat(32) }],
    ['hitId', { hitId: `${'a'.repeat(21)}!` }],
    ['type', { hitId: HEX, type: 5 }],
    ['type', { hitId: HEX, type: 'api::article.article' }],
    ['documentId', { hitId: HEX, documentId: 'x'.repeat(65) }],
    ['documentId', { hitId: HEX, documentId: "1' OR '1'='1" }],
    ['documentId', { hitId: HEX, documentId: ['abc'] }],
    ['documentId', { hitId: HEX, documentId: 'a\u0000b' }],
    ['locale', { hitId: HEX, documentId: 'abc', locale: {} }],
    ['locale', { hitId: HEX, documentId: 'abc', locale: 'tiếng Việt' }],
    ['body', []],
    ['body', null],
    ['body', 'hit'],
    ['body', 3],
  ])('is refused for its %s: %j', (field, body) => {
    expect(parseHitBody(body)).toEqual({ right: false, field, message: expect.stringMatching(`^${field}: expected .*but got`) });
  });

  test('names both forms of a hit id', () => {
    expect(parseHitBody({ hitId: 'abc' })).toMatchObject({
      message:
        'hitId: expected 128 random bits as 32 hexadecimal digits or 22 characters of base64url, but got 3 characters of another form.',
    });
  });

  test.each(['', '{', 'hitId=1', '{"hitId":'])('that is no JSON is refused: %j', (text) => {
    expect(parseHitText(text)).toEqual({ right: false, field: 'body', message: expect.stringContaining('expected JSON') });
  });

  test('may come as text', () => {
    expect(parseHitText(`{"hitId":"${HEX}"}`)).toEqual({ right: true, body: NOTHING });
  });

  test('takes nothing from a prototype that was sent along', () => {
    expect(parseHitText(`{"hitId":"${HEX}","__proto__":{"type":"article"}}`)).toEqual({ right: true, body: NOTHING });
  });
});
