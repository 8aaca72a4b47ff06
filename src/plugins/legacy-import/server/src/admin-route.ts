import type { ACTIONS } from '../../shared/contracts';

type Action = (typeof ACTIONS)[keyof typeof ACTIONS];

/** One route of the admin's own API: `/legacy-import<path>`, for administrators whose role holds `action`. */
export const adminRoute = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  { handler, action }: { handler: string; action: Action },
) => ({
  method,
  path,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }] },
});
