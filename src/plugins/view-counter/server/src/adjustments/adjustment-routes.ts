import type { AdminRoute } from '../admin-route';

export const adjustmentRoutes: AdminRoute[] = [];
