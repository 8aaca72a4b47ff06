import type { Context } from 'koa';

type AdminUser = { firstname?: string | null; lastname?: string | null; username?: string | null; email?: string | null };

/** How the audit log and the notes name the administrator of a request: as colleagues know them. */
export const actorOf = (ctx: Pick<Context, 'state'>): string => {
  const { firstname, lastname, username, email } = ctx.state.user as AdminUser;
  const name = [firstname, lastname].filter(Boolean).join(' ').trim();
  return name || username || email || 'admin';
};
