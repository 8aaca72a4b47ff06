// @ts-check
import { organizationChoices } from '../choices.js';
import { personCard } from '../parts/person-card.js';
import { listPage } from '../parts/list-page.js';

const PAGE_SIZE = 24;

/** @param {import('../main.js').PageContext} context */
export const render = async (context) => {
  const { api, query, t } = context;
  const asked = { organization: query.get('organization'), page: query.get('page'), pageSize: PAGE_SIZE };
  const [answer, choices] = await Promise.all([api.list('people', asked), organizationChoices(context)]);
  return listPage(context, {
    name: 'people',
    answer,
    filters: [{ name: 'organization', label: t('filter.organization'), choices }],
    layout: 'people',
    toCard: (person) => personCard(person, context),
  });
};
