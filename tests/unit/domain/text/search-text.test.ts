import { blocksToText, toSearchText } from '../../../../src/domain/text/search-text';

const text = (value: string): object => ({ type: 'text', text: value });
const paragraph = (...children: object[]): object => ({ type: 'paragraph', children });

describe('toSearchText', () => {
  test.each([
    [['Huyện uỷ', 'Ba Tơ'], 'huyen uy ba to'],
    [['UBND huyện', null, undefined, '', ' Ba\u00A0Tơ\n'], 'ubnd huyen ba to'],
    [[], ''],
  ])('folds %j to %j', (parts, searchText) => {
    expect(toSearchText(parts)).toBe(searchText);
  });
});

describe('blocksToText', () => {
  test.each([
    [
      'paragraphs and headings',
      [{ type: 'heading', level: 2, children: [text('Kết quả')] }, paragraph(text('Năm 2023'))],
      'Kết quả\nNăm 2023',
    ],
    ['marks within a line', [paragraph(text('thi '), { type: 'text', text: 'đua', bold: true }, text(' yêu nước'))], 'thi đua yêu nước'],
    ['links', [paragraph(text('xem '), { type: 'link', url: 'https://x.vn', children: [text('văn bản')] })], 'xem văn bản'],
    [
      'nested lists',
      [
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [text('một')] },
            { type: 'list', children: [{ type: 'list-item', children: [text('hai')] }] },
          ],
        },
      ],
      'một\nhai',
    ],
    [
      'quotes and code',
      [
        { type: 'quote', children: [text('lời')] },
        { type: 'code', children: [text('a\nb')] },
      ],
      'lời\na\nb',
    ],
    [
      'the caption of an image, not its alternative text',
      [{ type: 'image', image: { name: 'ddk1.jpg', alternativeText: 'ddk1', caption: 'Quang cảnh' }, children: [text('')] }],
      'Quang cảnh',
    ],
  ])('reads %s', (_what, blocks, expected) => {
    expect(blocksToText(blocks)).toBe(expected);
  });

  test.each([
    [null],
    [undefined],
    ['text'],
    [7],
    [{}],
    [[null, 3, 'x', [], { type: 'text', text: 5 }, { type: 'paragraph' }, { type: 'paragraph', children: 'x' }]],
    [[{ type: 'image' }, { type: 'image', image: { caption: null } }]],
  ])('finds nothing in %j', (blocks) => {
    expect(blocksToText(blocks)).toBe('');
  });

  test('keeps what is well formed beside what is not', () => {
    expect(blocksToText([null, paragraph(text('một')), { type: 'unknown', children: [text('hai')] }])).toBe('một\nhai');
  });

  test('leaves its input as it was', () => {
    const blocks = [paragraph(text('một')), paragraph(text('hai'))];
    expect([blocksToText(blocks), blocksToText(blocks)]).toEqual(['một\nhai', 'một\nhai']);
  });

  test('survives any depth', () => {
    let deep: object = text('đáy');
    for (let depth = 0; depth < 100_000; depth += 1) deep = { type: 'quote', children: [deep] };
    expect(blocksToText([deep])).toBe('đáy');
  });
});
