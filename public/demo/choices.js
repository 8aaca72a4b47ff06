// @ts-check

/** @typedef {Pick<import('./main.js').PageContext, 'api' | 'locale'>} Context */
/** @typedef {{ value: string; label: string }} Choice */
/** @typedef {{ documentId: string; name: string; translations?: { language: string; name: string | null }[] }} Organization */

const EVERYTHING = { 'pagination[pageSize]': 100 };
const NAMES = {
  ...EVERYTHING,
  'fields[0]': 'name',
  'populate[translations][fields][0]': 'language',
  'populate[translations][fields][1]': 'name',
  sort: 'name',
};

/** @param {Context} context @returns {Promise<Choice[]>} */
export const categoryChoices = async ({ api, locale }) => {
  /** @type {{ data: { documentId: string; name: string; slug: string }[] }} */
  const { data } = await api.rest('categories', { ...EVERYTHING, locale, 'fields[0]': 'name', 'fields[1]': 'slug', sort: 'name' });
  return data.map(({ slug, name }) => ({ value: slug, label: name }));
};

/** The offices of an area publish; parties, councils and unions are written about. @param {Context} context */
export const publisherChoices = (context) => organizations(context, { 'filters[classification][$eq]': 'peoplesCommittee' });

/** Those that have offices to hold. @param {Context} context */
export const organizationChoices = (context) => organizations(context, { 'filters[offices][documentId][$notNull]': 'true' });

/** @param {Context} context @param {Record<string, string>} filter @returns {Promise<Choice[]>} */
const organizations = async ({ api, locale }, filter) => {
  /** @type {{ data: Organization[] }} */
  const { data } = await api.rest('organizations', { ...NAMES, ...filter });
  return data.map(({ documentId, name, translations = [] }) => ({
    value: documentId,
    label: translations.find(({ language }) => language === locale)?.name ?? name,
  }));
};

/** Every year since the oldest article, the newest first. @param {Context} context @returns {Promise<Choice[]>} */
export const yearChoices = async ({ api }) => {
  /** @type {{ data: { datePublished: string }[] }} */
  const { data } = await api.rest('articles', {
    locale: 'vi',
    'fields[0]': 'datePublished',
    sort: 'datePublished',
    'pagination[pageSize]': 1,
  });
  const last = new Date().getFullYear();
  const first = new Date(data[0]?.datePublished ?? Date.now()).getFullYear();
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index)).map((year) => ({ value: year, label: year }));
};
