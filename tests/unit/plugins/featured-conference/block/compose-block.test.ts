import { composeBlock, type OwnWords } from '../../../../../src/plugins/featured-conference/server/src/block/rules/block';
import type { BlockContent, BlockImage } from '../../../../../src/plugins/featured-conference/shared/block';

const image = (url: string): BlockImage => ({ url, width: 8, height: 6, mime: 'image/jpeg', sizes: [], focalPoint: null });

const content = {
  event: { documentId: 'a', name: 'Hội nghị', image: image('/event.jpg') },
  summary: 'Tóm tắt',
  imageAlt: 'Toàn cảnh',
  photos: [],
  participants: [],
  awards: [],
  articles: [],
} as unknown as BlockContent;

const NOTHING: OwnWords = { headline: null, teaser: null, image: null, imageAlt: null };

describe('the block says', () => {
  test.each<[string, OwnWords | null, object]>([
    [
      'what the event says, without a pin',
      null,
      { headline: 'Hội nghị', teaser: 'Tóm tắt', image: image('/event.jpg'), imageAlt: 'Toàn cảnh' },
    ],
    ['what the event says, where the pin says nothing', NOTHING, { headline: 'Hội nghị', teaser: 'Tóm tắt', imageAlt: 'Toàn cảnh' }],
    [
      'the pin’s words where it has some',
      { ...NOTHING, headline: 'Mới', teaser: 'Đọc ngay' },
      { headline: 'Mới', teaser: 'Đọc ngay', imageAlt: 'Toàn cảnh' },
    ],
    [
      'nothing of the event’s picture beside the pin’s',
      { ...NOTHING, image: image('/pin.jpg') },
      { image: image('/pin.jpg'), imageAlt: null },
    ],
  ])('%s', (_, words, expected) => {
    expect(composeBlock(content, words)).toMatchObject(expected);
  });
});
