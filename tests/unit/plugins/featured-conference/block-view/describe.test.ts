import { describeBlock } from '../../../../../src/plugins/featured-conference/server/src/forms/block-view/rules/describe-block';
import { describeImage } from '../../../../../src/plugins/featured-conference/server/src/forms/block-view/rules/describe-image';
import { describeMedia } from '../../../../../src/plugins/featured-conference/server/src/forms/block-view/rules/describe-media';
import { describeWhen } from '../../../../../src/plugins/featured-conference/server/src/forms/block-view/rules/describe-when';
import { toHtml } from '../../../../../src/plugins/featured-conference/server/src/forms/block-view/rules/to-html';
import { chooseWords, WORDS } from '../../../../../src/plugins/featured-conference/server/src/forms/block-view/rules/words';
import { sampleBlockAnswer, SAMPLE_BLOCK } from '../../../../support/featured-conference/sample-block';

type Changes = Parameters<typeof sampleBlockAnswer>[0];

const write = (changes: Changes = {}, words = WORDS.vi): string =>
  toHtml(
    describeBlock(sampleBlockAnswer(changes).data, {
      words,
      level: 2,
      sizes: '600px',
      file: (url) => url,
      page: (_, item) => item.url,
      pieces: { describeImage, describeMedia, describeWhen },
    }),
  );

const partOf = (html: string, part: string): string | undefined =>
  new RegExp(`<(\\w+) [^>]*part="${part}"[^>]*>(.*?)</\\1>`).exec(html)?.[2];

describe('when an event takes place', () => {
  const day = { startDate: '2026-11-27', startTime: null, endDate: null, endTime: null, dayPart: null };
  test.each([
    [day, '27/11/2026', '2026-11-27'],
    [{ ...day, dayPart: 'morning' as const }, '27/11/2026 (buổi sáng)', '2026-11-27'],
    [{ ...day, startTime: '07:30', dayPart: 'morning' as const }, '27/11/2026 07:30', '2026-11-27T07:30'],
    [{ ...day, startTime: '07:30', endTime: '11:00' }, '27/11/2026 07:30–11:00', '2026-11-27T07:30'],
    [{ ...day, startTime: '07:30', endDate: '2026-11-27', endTime: '11:00' }, '27/11/2026 07:30–11:00', '2026-11-27T07:30'],
    [{ ...day, endDate: '2026-11-28' }, '27/11/2026 – 28/11/2026', '2026-11-27'],
    [{ ...day, startTime: '07:30', endDate: '2026-11-28', endTime: '11:00' }, '27/11/2026 07:30 – 28/11/2026 11:00', '2026-11-27T07:30'],
    [{ ...day, endTime: '11:00' }, '27/11/2026', '2026-11-27'],
  ])('%j is written %s', (schedule, text, datetime) => {
    expect(describeWhen(schedule, WORDS.vi)).toEqual(['time', { part: 'when', datetime }, text]);
  });
});

describe('the words', () => {
  test.each([
    [['vi', null], 'vi'],
    [['vi-VN', 'en'], 'vi'],
    [['fr', 'vi'], 'vi'],
    [['fr', null], 'en'],
    [['constructor', '__proto__'], 'en'],
  ])('for %j are those of %s', (locales, lang) => {
    expect(chooseWords(WORDS, locales).lang).toBe(lang);
  });
});

describe('an image', () => {
  const [photo] = SAMPLE_BLOCK.photos;
  const image = photo!.image!;
  const options = { alt: 'A', part: 'image', sizes: '600px', file: (url: string) => `https://cms.example${url}` };

  test('comes in the widths that it has, smaller ones first', () => {
    const [, attributes] = describeImage(image, options);
    expect(attributes.srcset).toBe(
      [
        'thumbnail_hoi-truong.svg 245w',
        'small_hoi-truong.svg 500w',
        'medium_hoi-truong.svg 750w',
        'large_hoi-truong.svg 1000w',
        'hoi-truong.svg 1600w',
      ]
        .map((size) => `https://cms.example/uploads/${size}`)
        .join(', '),
    );
    expect(attributes).toMatchObject({ width: 1600, height: 1067, sizes: '600px', src: 'https://cms.example/uploads/hoi-truong.svg' });
  });

  test('of one width alone names no others', () => {
    expect(describeImage({ ...image, sizes: [] }, options)[1]).toMatchObject({ srcset: null, sizes: null });
    expect(describeImage({ ...image, width: null, height: null }, options)[1]).toMatchObject({ srcset: null, width: null });
  });

  test('whose address holds a comma or a space stays one candidate', () => {
    const sizes = [{ name: 'small', url: '/a, b.jpg', width: 500, height: 333 }];
    expect(describeImage({ ...image, sizes }, options)[1].srcset).toContain('https://cms.example/a%2C%20b.jpg 500w, ');
  });

  test.each([
    [{ focalPoint: { x: 30, y: 20 } }, '30% 20%'],
    [{ focalPoint: null }, null],
    [{ focalPoint: null, width: 800, height: 1200 }, '50% 20%'],
  ])('%j is cropped around %s', (changes, focus) => {
    expect(describeImage({ ...image, ...changes }, options)[1]['data-focus']).toBe(focus);
  });
});

describe('the block', () => {
  test.each([
    [{ state: 'upcoming' as const }, 'Sắp diễn ra', true],
    [{ state: 'ongoing' as const }, 'Đang diễn ra', true],
    [{ state: 'past' as const, eventStatus: 'completed' as const }, 'Đã diễn ra', false],
    [{ state: 'upcoming' as const, eventStatus: 'cancelled' as const }, 'Đã hủy', false],
    [{ state: 'upcoming' as const, eventStatus: 'postponed' as const }, 'Hoãn', false],
  ])('of an event that is %j says "%s"', (event, text, isOffered) => {
    const html = write({ event });
    expect(html).toMatch(new RegExp(`part="state state-\\w+">${text}</span>`));
    expect(html.includes('Thêm vào lịch')).toBe(isOffered);
  });

  test('marks what is in another language than its own words, and nothing else', () => {
    const html = write({}, WORDS.en);
    expect(html).toMatch(/^<section part="block" aria-labelledby="title" lang="en">/);
    expect(html).toContain('<h2 part="title" id="title" lang="vi">');
    expect(html).toContain('Chaired by: <span lang="vi">đồng chí Nguyễn Thị Hòa');
    expect(html).toContain('<span part="credit" lang="en">Photo: <span lang="vi">Quốc Bảo</span></span>');
    expect(write()).not.toMatch(/ lang="(?!vi")/);
    expect(write().match(/ lang=/g)).toHaveLength(1);
  });

  test('names who chairs, with the title printed there', () => {
    expect(partOf(write(), 'people')).toBe('Chủ trì: <span>đồng chí Nguyễn Thị Hòa, Phó Chủ tịch Thường trực UBND tỉnh</span>');
    expect(write({ participants: [] })).not.toContain('part="people"');
  });

  test('prints under the large image what is known of it, and shows the others beside it, once', () => {
    const html = write();
    expect(partOf(html, 'caption')).toBe(
      'Toàn cảnh hội nghị. Các đại biểu dự tại điểm cầu của tỉnh và 20 điểm cầu cấp xã. · <span part="credit">Ảnh: <span>Quốc Bảo</span></span>',
    );
    expect(html.match(/part="photo"/g)).toHaveLength(3);
    expect(html.match(/src="\/uploads\/hoi-truong.svg"/g)).toHaveLength(1);
  });

  test('without an image shows its day', () => {
    const html = write({ image: null, photos: [] });
    expect(html).not.toContain('<img');
    expect(partOf(html, 'day')).toBe('<b part="day-number">27</b><span part="day-month">11/2026</span>');
  });

  test('without pages, teaser, place and articles leaves them out', () => {
    const html = write({ teaser: null, articles: [], event: { url: null, locationText: null } });
    for (const part of ['teaser', 'where', 'articles', 'more', 'title-link']) expect(html).not.toContain(`part="${part}"`);
    expect(partOf(html, 'title')).toBe(SAMPLE_BLOCK.headline);
  });

  test.each(['headline', 'teaser'] as const)('is never more than text, whatever its %s', (field) => {
    const html = write({ [field]: `"><img src=x onerror=alert(1)><script>alert('1')</script>&amp;` });
    expect(html).not.toMatch(/<script|<img src=x/);
    expect(html).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;');
  });
});
