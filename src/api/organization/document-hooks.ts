import { APPOINTMENT, ARTICLE, OFFICE, ORGANIZATION } from '../../content-types';
import type { DocumentHooks } from '../../documents/document-hooks';
import { collectText } from '../../domain/text/entry-text';
import { toSearchText } from '../../domain/text/search-text';
import { textOf } from '../../domain/text/text-of';

export const organizationHooks: DocumentHooks = {
  uid: ORGANIZATION,
  slugFrom: 'name',
  derive: (entry) => ({
    searchText: toSearchText([
      textOf(entry.name),
      textOf(entry.shortName),
      textOf(entry.areaName),
      ...collectText([entry.otherNames, entry.translations]),
    ]),
  }),
  check: ({ foundingDate, dissolutionDate }) =>
    textOf(foundingDate) !== '' && textOf(dissolutionDate) !== '' && textOf(dissolutionDate) < textOf(foundingDate)
      ? [{ path: ['dissolutionDate'], message: 'The organization is dissolved before it is founded. Correct one of the dates.' }]
      : [],
  checkDelete: async ({ strapi, documentId }) => {
    // One after the other: they share the connection of the running transaction.
    const articles = await strapi.db.query(ARTICLE).count({ where: { publisher: { documentId } } });
    const offices = await strapi.db.query(OFFICE).count({ where: { organization: { documentId } } });
    const appointments = await strapi.db.query(APPOINTMENT).count({ where: { office: { organization: { documentId } } } });
    if (articles + offices === 0) return [];
    return [
      `This organization publishes ${articles} article versions and has ${offices} offices with ${appointments} appointments.`,
      'Give it a dissolution date instead of deleting it.',
    ];
  },
};
