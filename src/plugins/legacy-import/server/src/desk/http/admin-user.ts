import type { Context } from 'koa';

type AdminUser = { firstname?: string | null; lastname?: string | null; username?: string | null; email?: string | null };
type Ability = { can(action: string): boolean };

/** How batches and settled pages name the administrator of a request: as colleagues know them. */
export const actorOf = ({ state }: Pick<Context, 'state'>): string => {
  const { firstname, lastname, username, email } = state.user as AdminUser;
  const name = [firstname, lastname].filter(Boolean).join(' ').trim();
  return name || username || email || 'admin';
};

/** Whether the role of the administrator holds this action too, besides the one that the route asks for. */
export const mayAlso = ({ state }: Pick<Context, 'state'>, action: string): boolean =>
  (state as { userAbility?: Ability }).userAbility?.can(action) ?? false;
