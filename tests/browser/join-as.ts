import type { FirstAdmin } from '../support/server';

/** Joins as somebody in this role, as an invitation by the first administrator does. */
export const joinAs = async ({ url, admin, code }: { url: string; admin: FirstAdmin; code: string }): Promise<FirstAdmin> => {
  const ask = async <Answer>(route: string, body?: object): Promise<Answer> => {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${admin.token}` };
    const response = await fetch(`${url}${route}`, { method: body ? 'POST' : 'GET', body: JSON.stringify(body), headers });
    if (!response.ok) throw new Error(`${route} answered ${response.status}: ${await response.text()}`);
    return ((await response.json()) as { data: Answer }).data;
  };
  const roles = await ask<{ id: number; code: string }[]>('/admin/roles');
  const role = roles.find((known) => known.code === code)?.id;
  const account = { email: `${code}@dinh.local`, firstname: 'Phóng viên', lastname: 'Đình' };
  const { registrationToken } = await ask<{ registrationToken: string }>('/admin/users', { ...account, roles: [role] });
  const userInfo = { firstname: account.firstname, lastname: account.lastname, password: admin.password };
  const { token } = await ask<{ token: string }>('/admin/register', { registrationToken, userInfo });
  return { email: account.email, password: admin.password, token };
};
