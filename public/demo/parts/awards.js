// @ts-check
import { h } from '../dom.js';
import { formatNumber } from '../format.js';
import { mentionText } from './mention.js';

/** @typedef {import('../../../src/reading/event/shape.ts').Award} Award */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */
/** @typedef {{ words: Words; lang: string | undefined }} Look */

/** The number announced is shown as announced: not everybody is named. @param {readonly Award[]} awards @param {Look} look */
export const awardList = (awards, look) =>
  awards.length > 0 &&
  h(
    'ul',
    { class: 'awards' },
    awards.map((award) => h('li', { class: 'award' }, awardParts(award, look))),
  );

/** @param {Award} award @param {Look} look */
const awardParts = (award, { words, lang }) => {
  const { locale, t } = words;
  const { title, kind, reason, presenters, recipients, grantingText, grantingOffice } = award;
  const granting = grantingText ?? grantingOffice?.label;
  const named = presenters.filter(({ name }) => name);
  return [
    h('p', { class: 'award-quantity' }, quantityOf(award, words)),
    h('h3', { lang }, title),
    h('p', { class: 'award-kind' }, t(`award.kind.${kind}`)),
    granting && h('p', {}, `${t('award.granting')} `, h('span', { lang }, granting)),
    reason && h('p', { class: 'award-reason', lang }, reason),
    named.length > 0 &&
      h(
        'p',
        { class: 'award-presenters' },
        `${t('award.presenters')} `,
        named.flatMap((mention, index) => [index > 0 ? '; ' : '', mentionText({ mention, locale, withAction: false, lang })]),
      ),
    recipients.length > 0 &&
      h(
        'details',
        { class: 'award-recipients', open: recipients.length <= 10 },
        h('summary', {}, `${t('award.recipients')} (${formatNumber(recipients.length, locale)})`),
        h(
          'ol',
          { lang },
          recipients.map(({ name, organizationText }) =>
            h('li', {}, name, organizationText && h('span', { class: 'award-from' }, ` – ${organizationText}`)),
          ),
        ),
      ),
  ];
};

/** @param {Award} award @param {Words} words */
const quantityOf = ({ quantity, recipientType }, { locale, t }) => {
  const count = formatNumber(quantity, locale);
  return recipientType ? t(`award.quantity.${recipientType}`, { count }) : t('award.quantity', { count });
};
