import type { DissolutionReport } from '../../../src/dissolution/contracts';
import { loginAsAdmin } from '../accounts';
import { loginWithRole } from '../role-login';
import type { TestStrapi } from '../strapi';
import { createDesk, createOrganization, type Answer, type Method } from './archive-desk';

const ROLES = ['dinh-reporter', 'dinh-editor', 'dinh-chief-editor', 'dinh-archivist'];

type Ask = <T = DissolutionReport>(method: Method, path: string, body?: object, caller?: string) => Promise<Answer<T>>;

/** Requests below `/dissolution`, of the archivist where no other role is named; `tokens` by role, and of a super admin. */
export const createStepDesk = async (server: TestStrapi) => {
  const call = createDesk(server);
  const tokens: Record<string, string> = { 'super admin': (await loginAsAdmin(server)).token };
  for (const code of ROLES) tokens[code] = await loginWithRole(server, code);
  const ask: Ask = (method, path, body, caller = 'dinh-archivist') =>
    call(method, `/dissolution${path}`, { token: tokens[caller] ?? '', ...(body ? { body } : {}) });
  const reportOf = async (id: string): Promise<DissolutionReport> => (await ask('get', `/organizations/${id}`)).body.data;
  return { call, ask, reportOf, tokens };
};

export type StepDesk = Awaited<ReturnType<typeof createStepDesk>>;

export type Held = { person: string; office: string; term?: object };

/** An organization with an office and an appointment for each of these. */
export const createStaffed = async (
  server: TestStrapi,
  data: Parameters<typeof createOrganization>[1],
  held: Held[],
): Promise<{ id: string; appointments: string[] }> => {
  const { strapi } = server;
  const id = await createOrganization(server, data);
  const appointments: string[] = [];
  for (const { person, office, term = {} } of held) {
    const { documentId: personId } = await strapi.documents('api::person.person').create({ data: { name: person } });
    const { documentId: officeId } = await strapi.documents('api::office.office').create({ data: { label: office, organization: id } });
    const made = await strapi
      .documents('api::appointment.appointment')
      .create({ data: { person: personId, office: officeId, ...term } as never });
    appointments.push(made.documentId);
  }
  return { id, appointments };
};
