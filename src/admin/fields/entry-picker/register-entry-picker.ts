import { Link } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** The form field of the custom field `global::entry-picker`, which the server registers in `src/admin-fields`. */
export const registerEntryPicker = (app: StrapiApp): void => {
  app.customFields.register({
    name: 'entry-picker',
    type: 'string',
    icon: Link,
    intlLabel: { id: 'dinh.entry-picker.label', defaultMessage: 'Entry picker' },
    intlDescription: { id: 'dinh.entry-picker.description', defaultMessage: 'Points to another entry of the portal' },
    // Strapi types every custom input as one without props, yet hands it those of the field.
    components: { Input: async () => ({ default: (await import('./EntryPicker/EntryPicker')).EntryPicker as ComponentType }) },
  });
};
