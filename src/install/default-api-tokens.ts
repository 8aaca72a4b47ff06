import type { Core } from '@strapi/strapi';

const DEFAULT_NAMES = ['Read Only', 'Full Access'];

/**
 * Strapi makes two API tokens when it starts on an empty database; nobody asked for them, so nobody guards them. Only those that
 * this very start has made are deleted: a token of the same name that an administrator makes later stays.
 */
export const deleteDefaultApiTokens = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const launchedAt = new Date(strapi.config.get<number>('launchedAt'));
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: DEFAULT_NAMES }, createdAt: { $gte: launchedAt } } });
};
