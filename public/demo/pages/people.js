// @ts-check
import { organizationChoices } from '../choices.js';
import { personCard } from '../parts/cards.js';
import { listPage } from '../parts/list-page.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../../../src/reading/shapes.ts').PersonCard} PersonCard */

const PAGE_SIZE = 24;

/** @param {PageContext} context */
export const render = async (context) => {
  const { api, query, t } = context;
  const [answer, choices] = await Promise.all([
    /** @type {Promise<import('../api.js').ListAnswer<PersonCard>>} */ (
      api.list('people', { organization: query.get('organization'), page: query.get('page'), pageSize: PAGE_SIZE })
    ),
    organizationChoices(context),
  ]);
  return listPage(context, {
    name: 'people',
    answer,
    filters: [{ name: 'organization', label: t('filter.organization'), choices }],
    layout: 'people',
    toCard: (person) => personCard(person, context),
  });
};
