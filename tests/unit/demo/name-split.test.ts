import { isNamedIn, splitByNames } from '../../../public/demo/parts/name-split.js';

const shown = (text: string, names: string[]): string =>
  splitByNames(text, names)
    .map((piece) => (piece.name === null ? piece.text : `[${piece.text}]`))
    .join('');

test.each([
  ['Đồng chí Nguyễn Văn Huy phát biểu', ['Nguyễn Văn Huy'], 'Đồng chí [Nguyễn Văn Huy] phát biểu'],
  ['Nguyễn Văn Huy, Nguyễn Văn Huyên', ['Nguyễn Văn Huy'], '[Nguyễn Văn Huy], Nguyễn Văn Huyên'],
  ['Ông Lê An Bình', ['Lê An', 'Lê An Bình'], 'Ông [Lê An Bình]'],
  ['Hai ông (Y Wang) và (Y Wang)', ['Y Wang'], 'Hai ông ([Y Wang]) và ([Y Wang])'],
  ['K. Sơn (Ba Tơ)', ['K. Sơn (Ba'], '[K. Sơn (Ba] Tơ)'],
  ['Quang cảnh hội nghị', [], 'Quang cảnh hội nghị'],
  ['Quang cảnh hội nghị', [''], 'Quang cảnh hội nghị'],
  ['', ['Nguyễn Văn Huy'], ''],
])('"%s" cut at %j is "%s"', (text, names, expected) => {
  expect(shown(text, names)).toBe(expected);
});

test.each([
  ['Đồng chí Nguyễn Văn Huy – Phó Bí thư Huyện ủy phát biểu', 'Phó Bí thư Huyện uỷ', true],
  ['Đồng chí Nguyễn Văn Huy phát biểu', null, true],
  ['Đồng chí Nguyễn Văn Huy phát biểu', 'Phó Bí thư Huyện ủy', false],
  ['Quang cảnh hội nghị', null, false],
  [null, null, false],
])('"%s" says who Nguyễn Văn Huy, %s, is: %s', (caption, titleText, expected) => {
  expect(isNamedIn(caption, { name: 'Nguyễn Văn Huy', titleText })).toBe(expected);
});
