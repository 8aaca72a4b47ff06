import type { AdminRoute } from '../admin-route';

export const importRoutes: AdminRoute[] = [];
