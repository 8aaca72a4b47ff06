import { APPOINTMENT, OFFICE } from '../../content-types';
import type { DocumentHooks } from '../../documents/document-hooks';
import { collectText } from '../../domain/text/entry-text';
import { fold } from '../../domain/text/fold';
import { toSearchText } from '../../domain/text/search-text';

type Organization = { documentId: string; name: string } | null;

/**
 * One office of a name per organization: documentId + folded label, under a unique index.
 *
 * @example officeKey('ksj3…', 'Chủ tịch UBND huyện') // 'ksj3…:chu tich ubnd huyen'
 */
const officeKey = (organizationId: string, label: string): string => `${organizationId}:${fold(label)}`;

export const officeHooks: DocumentHooks = {
  uid: OFFICE,
  relations: { organization: ['name'] },
  derive: ({ label, organization, otherLabels, translations }) => ({
    officeKey: organization ? officeKey((organization as NonNullable<Organization>).documentId, String(label)) : null,
    searchText: toSearchText([String(label ?? ''), (organization as Organization)?.name, ...collectText([otherLabels, translations])]),
  }),
  checkOthers: async ({ strapi, entry }) => {
    const organization = entry.organization as Organization;
    if (!organization) return [];
    const other: unknown = await strapi.db
      .query(OFFICE)
      .findOne({ where: { officeKey: officeKey(organization.documentId, String(entry.label)), id: { $ne: entry.id } } });
    return other ? [{ path: ['label'], message: `"${String(entry.label)}" of ${organization.name} exists already: use that office.` }] : [];
  },
  check: ({ organization }) =>
    organization ? [] : [{ path: ['organization'], message: 'Choose the organization the office belongs to.' }],
  checkDelete: async ({ strapi, documentId }) => {
    const appointments = await strapi.db.query(APPOINTMENT).count({ where: { office: { documentId } } });
    return appointments === 0
      ? []
      : [`${appointments} appointments are to this office. Give the office an end date instead of deleting it.`];
  },
};
