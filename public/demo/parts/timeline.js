// @ts-check
import { h } from '../dom.js';

/** @typedef {import('../../../src/reading/person/shape.ts').Office} Office */
/** @typedef {import('../i18n.js').Translate} Translate */

/**
 * A person's offices as they come: today's first. What is known of a date to the month is shown to the month.
 *
 * @param {readonly Office[]} offices
 * @param {Translate} t
 */
export const timeline = (offices, t) =>
  h(
    'ol',
    { class: 'timeline' },
    offices.map((office) =>
      h(
        'li',
        { class: `term term-${office.state}` },
        h(
          'p',
          { class: 'term-office' },
          office.label,
          office.state !== 'past' && h('span', { class: 'tag' }, t(`person.state.${office.state}`)),
        ),
        office.organization && h('p', { class: 'term-organization' }, office.organization.name),
        termPeriod(office, t),
      ),
    ),
  );

/** That nothing is known of a time in an office is not worth a line. @param {Office} office @param {Translate} t */
const termPeriod = (office, t) => {
  const period = periodOf(office, t);
  return period && h('p', { class: 'term-period' }, period);
};

/**
 * @example periodOf({ startDate: '2021-03-01', endDate: null, precision: { start: 'month', end: 'unknown' }, state: 'current' }, t)
 *   // 'từ tháng 3/2021 đến nay'
 * @param {Pick<Office, 'startDate' | 'endDate' | 'precision' | 'state'>} office
 * @param {Translate} t
 */
export const periodOf = ({ startDate, endDate, precision, state }, t) => {
  const start = partialDate(startDate, precision.start, t);
  const end = partialDate(endDate, precision.end, t);
  if (start && end) return t('person.between', { start, end });
  if (start) return t(state === 'current' ? 'person.since' : 'person.from', { start });
  return end && t('person.until', { end });
};

/**
 * @param {string | null} date YYYY-MM-DD
 * @param {Office['precision']['start']} precision
 * @param {Translate} t
 */
const partialDate = (date, precision, t) => {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  if (year === '') return null;
  switch (precision) {
    case 'day':
      return `${day}/${month}/${year}`;
    case 'month':
      return t('date.month', { month: Number(month), year });
    case 'year':
      return t('date.year', { year });
    case 'unknown':
      return null;
  }
};
