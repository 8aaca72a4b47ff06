import type { Core } from '@strapi/strapi';
import { ORGANIZATION } from '../content-types';
import { ACTIONS } from './contracts';
import { createDissolutionController } from './dissolution-controller';

type Controller = ReturnType<typeof createDissolutionController>;
type Granted = string | { action: string; subject: string };

const READ_ORGANIZATIONS: Granted = { action: 'plugin::content-manager.explorer.read', subject: ORGANIZATION };

type Line = ['GET' | 'POST' | 'PUT' | 'DELETE', string, keyof Controller, Granted[]];

/** `archive` asks for the right to read the type that its address names, in its handler. */
const ROUTES: Line[] = [
  ['GET', '/organizations/:documentId', 'report', [READ_ORGANIZATIONS]],
  ['GET', '/organizations/:documentId/candidates', 'candidates', [ACTIONS.carryOut]],
  ['POST', '/organizations/:documentId/appointments', 'endAppointments', [ACTIONS.carryOut]],
  ['DELETE', '/organizations/:documentId/appointments', 'takeBackAppointments', [ACTIONS.carryOut]],
  ['PUT', '/organizations/:documentId/successors', 'nameSuccessors', [ACTIONS.carryOut]],
  ['DELETE', '/organizations/:documentId/successors', 'takeBackSuccessors', [ACTIONS.carryOut]],
  ['GET', '/archive/:uid/:documentId', 'archive', []],
];

/** The admin's own API for organizations that end, below `/dissolution`; what is said there: contracts.ts. */
export const registerDissolutionRoutes = ({ strapi }: { strapi: Core.Strapi }): void => {
  const controller = createDissolutionController({ strapi });
  const routes = ROUTES.map(([method, path, handler, granted]) => ({
    method,
    path,
    handler: controller[handler],
    info: { pluginName: 'dissolution' },
    config: {
      policies: ['admin::isAuthenticatedAdmin', ...granted.map((one) => ({ name: 'admin::hasPermissions', config: { actions: [one] } }))],
    },
  }));
  strapi.server.routes({ type: 'admin', prefix: '/dissolution', routes });
};
