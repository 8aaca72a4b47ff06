import type { Core } from '@strapi/strapi';

/** One paragraph of Strapi blocks. */
export const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] });

export const textBlock = (text: string) => ({ __component: 'content.text' as const, blocks: [paragraph(text)] });

type Deps = { strapi: Core.Strapi };

/** A People's Committee with one office, a person who holds it, and the appointment. */
export const createOffice = async (
  { strapi }: Deps,
  { organization, label, person }: { organization: string; label: string; person: string },
) => {
  const { documentId: organizationId } = await strapi.documents('api::organization.organization').create({
    data: { name: organization, classification: 'peoplesCommittee' },
  });
  const { documentId: officeId } = await strapi.documents('api::office.office').create({
    data: { label, organization: organizationId, translations: [{ language: 'en', label: `${label} (en)` }] },
  });
  const { documentId: personId } = await strapi.documents('api::person.person').create({ data: { name: person } });
  const { documentId: appointmentId } = await strapi
    .documents('api::appointment.appointment')
    .create({ data: { person: personId, office: officeId } });
  return { organizationId, officeId, personId, appointmentId };
};
