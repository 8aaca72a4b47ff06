import type { Core } from '@strapi/strapi';

/**
 * `global::entry-picker`: a string that holds the documentId of another entry. A relation inside a component to a type with drafts
 * vanishes from the published copy (rule 14), so embeds keep the id and readers resolve it.
 */
export const registerEntryPicker = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register({ name: 'entry-picker', type: 'string' });
};
