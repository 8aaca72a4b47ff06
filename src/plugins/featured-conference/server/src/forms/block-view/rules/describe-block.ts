import type { Block, BlockArticle, BlockEvent } from '../../../../../shared/block';
import type { describeImage } from './describe-image';
import type { describeMedia } from './describe-media';
import type { describeWhen } from './describe-when';
import type { ViewElement, ViewNode } from './view-node';
import type { Words } from './words';

export type Pieces = { describeWhen: typeof describeWhen; describeImage: typeof describeImage; describeMedia: typeof describeMedia };

export type BlockTools = {
  words: Words;
  /** 1 to 6: that of the block's heading. */
  level: number;
  /** As in HTML: how wide the large image stands. */
  sizes: string;
  /** The address of an image or a calendar; null where it is none that a browser should follow. */
  file: (url: string) => string | null;
  /** That of a page; null where it has none. */
  page: (kind: 'event' | 'article', item: BlockEvent | BlockArticle) => string | null;
  pieces: Pieces;
};

/**
 * The block as readers see it, in every form that shows it. What is in another language than the block's words says so. Refers to nothing
 * outside itself: its text runs in browsers.
 */
export const describeBlock = (block: Block, tools: BlockTools): ViewElement => {
  const { event, headline, teaser, participants, articles } = block;
  const { words, level, file, page, pieces } = tools;
  const foreign = (locale: string): string | null => (locale === words.lang ? null : locale);
  const lang = foreign(event.locale);
  const link = (part: string, href: string | null, text: string, more: Record<string, string | null> = {}): ViewNode =>
    href === null ? null : ['a', { part, href, ...more }, text];

  const isOff = event.eventStatus === 'cancelled' || event.eventStatus === 'postponed';
  const state = isOff ? event.eventStatus : event.state;
  const address = page('event', event);
  const chairs = participants
    .filter(({ role }) => role === 'chair' || role === 'coChair')
    .map(({ honorific, name, titleText }) => [[honorific, name].filter(Boolean).join(' '), titleText].filter(Boolean).join(', '))
    .filter(Boolean);
  const calendar = isOff || event.state === 'past' ? null : file(event.calendarUrl);
  return [
    'section',
    { part: 'block', 'aria-labelledby': 'title', lang: words.lang },
    pieces.describeMedia(block, tools),
    [
      'div',
      { part: 'body' },
      ['p', { part: 'label' }, words.featured + ' ', ['span', { part: 'state state-' + state }, words[state as 'past']]],
      ['h' + level, { part: 'title', id: 'title', lang }, link('title-link', address, headline) ?? headline],
      [
        'p',
        { part: 'facts' },
        pieces.describeWhen(event, words),
        event.locationText && ['span', { part: 'where', lang }, event.locationText],
      ],
      chairs.length === 0 ? null : ['p', { part: 'people' }, words.chair + ': ', ['span', { lang }, chairs.join('; ')]],
      teaser && ['p', { part: 'teaser', lang }, teaser],
      [
        'p',
        { part: 'actions' },
        link('more', address, words.more, { 'aria-describedby': 'title' }),
        link('calendar', calendar, words.calendar, { 'aria-describedby': 'title' }),
      ],
    ],
    articles.length === 0
      ? null
      : [
          'ul',
          { part: 'articles', 'aria-label': words.articles },
          ...articles.map((article): ViewNode => {
            const more = { lang: foreign(article.locale) };
            return [
              'li',
              { part: 'article' },
              link('article-link', page('article', article), article.title, more) ?? ['span', more, article.title],
            ];
          }),
        ],
  ];
};
