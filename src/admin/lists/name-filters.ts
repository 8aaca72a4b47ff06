import type { StrapiApp } from '@strapi/strapi/admin';
import { CONTENT_TYPE_LABELS } from '../translations/labels/messages';

type Text = { id: string; defaultMessage: string };
type Filter = { name: string; label: string | Text };
type FilterHook = { displayedFilters: Filter[]; layout: { settings: { displayName?: string } } };

/** Strapi offers the fields to filter by under the names they have in code. */
export const nameFilters = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (data: FilterHook): FilterHook => {
    const [uid] = Object.entries(CONTENT_TYPE_LABELS).find(([, { name }]) => name[1] === data.layout.settings.displayName) ?? [];
    if (!uid) return data;
    const displayedFilters = data.displayedFilters.map((filter) => {
      const { name, label } = filter;
      if (typeof label !== 'string' || label !== name) return filter;
      return { ...filter, label: { id: `content-manager.content-types.${uid}.${name}`, defaultMessage: name } };
    });
    return { ...data, displayedFilters };
  });
};
