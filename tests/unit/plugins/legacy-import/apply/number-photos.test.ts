import { imageUrlsOf, withNumberedPhotos } from '../../../../../src/plugins/legacy-import/server/src/apply/number-photos';
import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';
import type { PageBlock } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';

const block = (role: PageBlock['role'], url: string | null = null): PageBlock => ({
  role,
  text: role,
  people: [],
  image: url === null ? null : { url, alt: null },
});

const page = {
  ...parsePage({ text: '', format: 'text' }),
  blocks: [block('title'), block('caption'), block('paragraph'), block('caption', 'own.jpg'), block('photo')],
};

test('number n belongs to the n-th photo; one that names its file keeps it', () => {
  const numbered = withNumberedPhotos(page, new Map([1, 2, 3, 9].map((number) => [number, `${number}.jpg`])));
  expect(numbered.blocks.map(({ image }) => image?.url ?? null)).toEqual([null, '1.jpg', null, 'own.jpg', '3.jpg']);
});

test('without numbered photos the page stays as it is', () => {
  expect(withNumberedPhotos(page, new Map())).toBe(page);
});

test('each address counts once', () => {
  expect(imageUrlsOf({ ...page, blocks: [block('photo', 'a.jpg'), block('caption', 'b.jpg'), block('photo', 'a.jpg')] })).toEqual([
    'a.jpg',
    'b.jpg',
  ]);
});
