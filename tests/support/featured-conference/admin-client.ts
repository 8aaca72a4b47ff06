import type { Pin, PinReport } from '../../../src/plugins/featured-conference/shared/contracts';
import { loginAsAdmin } from '../accounts';
import type { TestStrapi } from '../strapi';

type Server = Pick<TestStrapi, 'strapi' | 'http'>;

export type Method = 'get' | 'post' | 'put' | 'delete';

type Problem = { path: string[]; message: string };
type Answer<Data> = { status: number; body: { data: Data; error?: { message: string; details: { errors?: Problem[] } } } };

/** Talks to the admin's own API of the plugin, as its pages do: as the first administrator, or with another's token, or ('') with none. */
export const createAdminClient = async (server: Server) => {
  const { token: admin } = await loginAsAdmin(server);
  return async <Data = unknown>(
    method: Method,
    path: string,
    { body, token = admin }: { body?: object | undefined; token?: string } = {},
  ) => {
    const request = server.http[method](`/featured-conference${path}`);
    if (token) void request.set('Authorization', `Bearer ${token}`);
    const { status, body: answer } = await (body ? request.send(body) : request);
    return { status, body: answer } as Answer<Data>;
  };
};

export type AdminClient = Awaited<ReturnType<typeof createAdminClient>>;

/** The pins as an editor handles them, one request each. */
export const createPinDesk = (call: AdminClient) => {
  const list = async (): Promise<Pin[]> => (await call<PinReport>('get', '/pins')).body.data.pins;
  return {
    list,
    create: async (input: object): Promise<Pin> => (await call<Pin>('post', '/pins', { body: input })).body.data,
    removeAll: async (): Promise<void> => {
      for (const { documentId } of await list()) await call('delete', `/pins/${documentId}`);
    },
  };
};

export type PinDesk = ReturnType<typeof createPinDesk>;

const EVENT = 'api::event.event';

const createEvent = async ({ strapi }: Pick<Server, 'strapi'>, status: 'draft' | 'published', data: object): Promise<string> => {
  const known = { eventType: 'conference', eventStatus: 'scheduled' };
  return (await strapi.documents(EVENT).create({ locale: 'vi', status, data: { ...known, ...data } as never })).documentId;
};

/** When the events of `createEventsToPin` are what their names say. */
export const TUESDAY = '2026-03-10T02:00:00.000Z';

/** One event of each kind that an editor meets; `near` in Vietnamese and English. */
export const createEventsToPin = async (deps: Pick<Server, 'strapi'>) => {
  const ids = {
    near: await createEvent(deps, 'published', { name: 'Hội nghị sơ kết quý I', startDate: '2026-03-12', startTime: '07:30:00.000' }),
    far: await createEvent(deps, 'published', { name: 'Hội nghị tổng kết năm', startDate: '2026-12-20' }),
    past: await createEvent(deps, 'published', { name: 'Hội nghị năm cũ', startDate: '2025-01-05' }),
    draft: await createEvent(deps, 'draft', { name: 'Hội nghị còn nháp', startDate: '2026-03-11' }),
    cancelled: await createEvent(deps, 'published', { name: 'Hội nghị hoãn', startDate: '2026-03-13', eventStatus: 'cancelled' }),
    meeting: await createEvent(deps, 'published', { name: 'Họp giao ban', startDate: '2026-03-10', eventType: 'meeting' }),
  };
  const events = deps.strapi.documents(EVENT);
  await events.update({ documentId: ids.near, locale: 'en', data: { name: 'First quarter review' } });
  await events.publish({ documentId: ids.near, locale: 'en' });
  return ids;
};
