import type { AdminRoute } from '../admin-route';

export const reportRoutes: AdminRoute[] = [];
