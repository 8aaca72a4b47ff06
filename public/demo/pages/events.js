// @ts-check
import { eventCard } from '../parts/cards.js';
import { listPage } from '../parts/list-page.js';

const PAGE_SIZE = 12;
const STATES = /** @type {const} */ (['upcoming', 'ongoing', 'past']);

/** @param {import('../main.js').PageContext} context */
export const render = async (context) => {
  const { api, query, t } = context;
  const answer = await api.list('events', { state: query.get('state'), page: query.get('page'), pageSize: PAGE_SIZE });
  const choices = STATES.map((state) => ({ value: state, label: t(`state.${state}`) }));
  return listPage(context, {
    name: 'events',
    answer,
    filters: [{ name: 'state', label: t('filter.state'), choices }],
    toCard: (event, index) => eventCard(event, context, { level: 'h2', eager: index < 3 }),
  });
};
