import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Settings, SettingsView } from '../../../shared/contracts';
import { actorOf } from '../admin-actor';
import { createSenders } from '../hits/sender';
import { getService } from '../services';
import { readScope } from './scope';

type Deps = { strapi: Core.Strapi };
type ContentType = { uid: string; info: { displayName: string } };

/** Everything an editor writes is of the `api` namespace; what a plugin brings counts only where the configuration file says so. */
const possibleTypes = (strapi: Core.Strapi, counted: readonly string[]): SettingsView['possibleTypes'] =>
  (Object.values(strapi.contentTypes) as ContentType[])
    .filter(({ uid }) => uid.startsWith('api::') || counted.includes(uid))
    .map(({ uid, info }) => ({ uid, displayName: info.displayName }))
    .sort((one, other) => one.displayName.localeCompare(other.displayName));

export const createSettingsController = ({ strapi }: Deps) => {
  const service = () => getService({ strapi }, 'settings');
  const senders = createSenders({ strapi });
  const viewOf = (settings: Settings, ctx: Context): SettingsView => {
    const defaults = service().defaults();
    return {
      settings,
      defaults,
      possibleTypes: possibleTypes(strapi, [...defaults.types, ...settings.types]),
      yourAddress: senders.addressOf({ peer: ctx.req.socket.remoteAddress, headers: ctx.req.headers }),
      path: service().options().path,
    };
  };
  return {
    async scope(ctx: Context) {
      ctx.body = { data: await readScope({ strapi }) };
    },
    find(ctx: Context) {
      ctx.body = { data: viewOf(service().current(), ctx) };
    },
    async update(ctx: Context) {
      ctx.body = { data: viewOf(await service().save(ctx.request.body, actorOf(ctx)), ctx) };
    },
  };
};
