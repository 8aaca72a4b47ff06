import type { Core } from '@strapi/strapi';
import { mayChangeArchive } from '../domain/dissolution/archive';
import { ACTIONS } from './contracts';

type State = {
  route?: { info?: { type?: string; pluginName?: string } };
  userAbility?: { can(action: string): boolean };
  auth?: { strategy?: { name?: string }; credentials?: { type?: string } | null };
};

/** Whether whoever makes the running request may change the archive; outside requests everybody may. */
export const writerMayChangeArchive = (strapi: Core.Strapi): boolean => {
  const request = strapi.requestContext.get() as { state: State } | undefined;
  if (!request) return mayChangeArchive(null);
  const { route, userAbility, auth } = request.state;
  return mayChangeArchive({
    api: route?.info?.type ?? null,
    plugin: route?.info?.pluginName ?? null,
    holdsArchive: userAbility?.can(ACTIONS.changeArchive) ?? false,
    hasFullAccess: auth?.strategy?.name === 'content-api-token' && auth.credentials?.type === 'full-access',
  });
};
