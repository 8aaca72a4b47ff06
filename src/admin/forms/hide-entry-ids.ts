import type { StrapiApp } from '@strapi/strapi/admin';

/** Blocks whose only text is the documentId of another entry: in the title of a row it would tell an editor nothing. */
const EMBEDS = ['content.event-embed', 'content.gallery-embed'];

type ComponentLayout = { settings: { mainField?: string } };
type LayoutHook = { layout: { components: Record<string, ComponentLayout> } };

/** The server would reset such a block's title field at every start to its first string, so it is cleared here. */
export const hideEntryIds = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (data: LayoutHook): LayoutHook => {
    const titled = Object.entries(data.layout.components).map(([uid, component]) => [
      uid,
      EMBEDS.includes(uid) ? { ...component, settings: { ...component.settings, mainField: 'id' } } : component,
    ]);
    return { ...data, layout: { ...data.layout, components: Object.fromEntries(titled) as Record<string, ComponentLayout> } };
  });
};
