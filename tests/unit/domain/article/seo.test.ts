import { cutAtWord, firstParagraph, openGraphLocale, seoText } from '../../../../src/domain/article/seo';

const text = (value: string) => [{ type: 'text', text: value }];

describe('cutAtWord', () => {
  test.each([
    ['leaves a short text', 'Hội nghị', 8, 'Hội nghị'],
    ['cuts between words', 'Hội nghị tổng kết', 10, 'Hội nghị…'],
    ['counts the ellipsis', 'Hội nghị tổng kết', 9, 'Hội nghị…'],
    ['takes a comma at the cut away', 'Sáng 7/3, tại hội trường', 11, 'Sáng 7/3…'],
    ['cuts a word that is longer than the room', 'aaaaaaaaaa', 4, 'aaa…'],
    ['never leaves half a character', 'aa😀bbbb', 4, 'aa…'],
  ])('%s', (_, whole, length, expected) => {
    expect(cutAtWord(whole, length)).toBe(expected);
  });

  test('is never longer than asked', () => {
    const whole = 'Ủy ban nhân dân huyện Ba Tơ tổ chức hội nghị tổng kết';
    for (let length = 1; length < whole.length; length += 1) expect(cutAtWord(whole, length).length).toBeLessThanOrEqual(length);
  });
});

describe('firstParagraph', () => {
  test.each([
    ['nothing', [], null],
    ['what is no list of blocks', [null, 'x', { type: 'paragraph' }], null],
    [
      'headings and lists before it',
      [
        [
          { type: 'heading', level: 2, children: text('Đầu đề') },
          { type: 'paragraph', children: text('Đoạn') },
        ],
      ],
      'Đoạn',
    ],
    [
      'an empty paragraph before it',
      [[{ type: 'paragraph', children: text(' ') }], [{ type: 'paragraph', children: text('Đoạn') }]],
      'Đoạn',
    ],
    ['a line break in it', [[{ type: 'paragraph', children: text('Một\nhai') }]], 'Một hai'],
  ])('passes over %s', (_, texts, expected) => {
    expect(firstParagraph(texts)).toBe(expected);
  });
});

describe('seoText', () => {
  const source = { metaTitle: null, metaDescription: null, title: 'Tiêu đề', summary: null, paragraph: null };

  test.each([
    ["the editor's own words first", { metaTitle: 'M', metaDescription: 'D', summary: 'S' }, { title: 'M', description: 'D' }],
    ['the summary as it is', { summary: 's'.repeat(300), paragraph: 'P' }, { title: 'Tiêu đề', description: 's'.repeat(300) }],
    ['the paragraph, cut', { paragraph: 'ab '.repeat(100).trim() }, { title: 'Tiêu đề', description: `${'ab '.repeat(53).trim()}…` }],
    ['nothing where there is nothing', {}, { title: 'Tiêu đề', description: null }],
    ['an empty field as none', { metaTitle: '', metaDescription: '', summary: 'S' }, { title: 'Tiêu đề', description: 'S' }],
  ])('takes %s', (_, given, expected) => {
    expect(seoText({ ...source, ...given })).toEqual(expected);
  });
});

test.each([
  ['vi', 'vi_VN'],
  ['en', 'en_US'],
  ['zh-CN', 'zh_CN'],
])('Open Graph calls %s %s', (locale, expected) => {
  expect(openGraphLocale(locale)).toBe(expected);
});
