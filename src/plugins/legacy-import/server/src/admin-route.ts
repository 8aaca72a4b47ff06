import type { ACTIONS } from '../../shared/contracts';

type Action = (typeof ACTIONS)[keyof typeof ACTIONS];

type Settings = {
  handler: string;
  action: Action;
  /** How long the body of a request may come in, once its sender is known to hold `action`; the application cuts others off sooner. */
  longestBodyMs?: number;
};

/** One route of the admin's own API: `/legacy-import<path>`, for administrators whose role holds `action`. */
export const adminRoute = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, { handler, action, ...config }: Settings) => ({
  method,
  path,
  handler,
  config: { ...config, policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }] },
});
