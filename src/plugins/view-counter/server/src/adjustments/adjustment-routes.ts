import { ACTIONS } from '../../../shared/contracts';
import { adminRoute, type AdminRoute } from '../admin-route';

export const adjustmentRoutes: AdminRoute[] = [
  adminRoute('POST', '/adjustments', { handler: 'adjustment.adjust', action: ACTIONS.adjust }),
  adminRoute('GET', '/adjustments', { handler: 'adjustment.list', action: ACTIONS.read }),
];
