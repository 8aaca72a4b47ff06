import type { StrapiApp } from '@strapi/strapi/admin';
import { useArchivePanel } from './panels/use-archive-panel';
import { useDissolutionPanel } from './panels/use-dissolution-panel';

type ContentManager = { addEditViewSidePanel(panels: unknown): void };

/** The archive's panel stands above all others: it says that changes cannot be saved before anybody types them. */
export const registerDissolution = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
  contentManager.addEditViewSidePanel((panels: unknown[]) => [useArchivePanel, ...panels, useDissolutionPanel]);
};
