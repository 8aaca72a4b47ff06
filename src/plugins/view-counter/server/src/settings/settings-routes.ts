import { ACTIONS } from '../../../shared/contracts';
import { adminRoute, type AdminRoute } from '../admin-route';

export const settingsRoutes: AdminRoute[] = [
  adminRoute('GET', '/scope', { handler: 'settings.scope', action: ACTIONS.read }),
  adminRoute('GET', '/settings', { handler: 'settings.find', action: ACTIONS.settingsRead }),
  adminRoute('PUT', '/settings', { handler: 'settings.update', action: ACTIONS.settingsUpdate }),
];
