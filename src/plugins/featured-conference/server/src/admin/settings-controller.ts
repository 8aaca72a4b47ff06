import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Settings, SettingsReport } from '../../../shared/contracts';
import { getService } from '../services';

export const createSettingsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService({ strapi }, 'settings');
  const reportOf = (settings: Settings): SettingsReport => ({
    settings,
    defaults: service().defaults(),
    knownTypes: getService({ strapi }, 'source').knownTypes(),
  });
  return {
    async find(ctx: Context) {
      ctx.body = { data: reportOf(await service().read()) };
    },
    async update(ctx: Context) {
      ctx.body = { data: reportOf(await service().save((ctx.request as { body?: unknown }).body)) };
    },
  };
};
