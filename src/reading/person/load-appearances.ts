import type { Core } from '@strapi/strapi';
import type { Appearance } from './shape';

export const loadAppearances = async ({}: { strapi: Core.Strapi; documentId: string; locale: string }): Promise<Appearance[]> =>
  Promise.resolve([]);
