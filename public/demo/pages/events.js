// @ts-check
import { eventCard } from '../parts/cards.js';
import { listPage } from '../parts/list-page.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../../../src/reading/shapes.ts').EventCard} EventCard */

const PAGE_SIZE = 12;

/** @param {PageContext} context */
export const render = async (context) => {
  const { api, query, t } = context;
  const parameters = { state: query.get('state'), page: query.get('page'), pageSize: PAGE_SIZE };
  const answer = /** @type {import('../api.js').ListAnswer<EventCard>} */ (await api.list('events', parameters));
  const states = /** @type {const} */ (['upcoming', 'ongoing', 'past']).map((state) => ({ value: state, label: t(`state.${state}`) }));
  return listPage(context, {
    name: 'events',
    answer,
    filters: [{ name: 'state', label: t('filter.state'), choices: states }],
    toCard: (event, index) => eventCard(event, context, { level: 'h2', eager: index < 3 }),
  });
};
