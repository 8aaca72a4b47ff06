import { ACTIONS } from '../../../shared/contracts';
import { adminRoute, type AdminRoute } from '../admin-route';

export const settingsRoutes: AdminRoute[] = [
  adminRoute('GET', '/settings', { handler: 'settings.find', action: ACTIONS.settingsRead }),
  adminRoute('PUT', '/settings', { handler: 'settings.update', action: ACTIONS.settingsUpdate }),
];
