// @ts-check
import { h } from '../dom.js';
import { personName } from './mention.js';

/** @typedef {import('../../../src/reading/shapes.ts').Byline} Byline */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */

/**
 * Who wrote it, at the end of the text. A single writer's name stands alone, as newspapers print it.
 *
 * @param {readonly Byline[]} bylines
 * @param {Words} words
 */
export const bylineLines = (bylines, { locale, t }) => {
  if (bylines.length === 0) return null;
  const isPlain = bylines.length === 1 && bylines[0]?.kind === 'text';
  return h(
    'div',
    { class: 'bylines' },
    bylines.map(({ name, kind, person }) =>
      h(
        'p',
        { class: 'byline' },
        isPlain
          ? h('span', { class: 'visually-hidden' }, `${t('article.signed')}: `)
          : h('span', { class: 'byline-kind' }, `${t(`byline.${kind}`)} `),
        personName({ name, person, locale }),
      ),
    ),
  );
};
