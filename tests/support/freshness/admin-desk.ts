import sharp from 'sharp';
import { loginAsAdmin } from '../accounts';
import type { TestStrapi } from '../strapi';

type Method = 'get' | 'post' | 'put' | 'delete';
type Version = { locale?: string };

/** Set, so that whatever was named before is let go: as the form sends it when an editor chooses another one. */
const link = (documentId: string): object => ({ set: [{ documentId }] });

const LINKS = ['person', 'photographer', 'organization', 'office', 'publisher', 'event', 'grantingOffice'];
const LISTS_OF_LINKS = ['events', 'categories', 'organizers', 'successors'];

/** An edition as the admin's form sends it. */
const asForm = (data: unknown, name = ''): unknown => {
  if (typeof data === 'string' && LINKS.includes(name)) return link(data);
  if (Array.isArray(data)) {
    if (LISTS_OF_LINKS.includes(name)) return { set: data.map((documentId: string) => ({ documentId })) };
    return data.map((item) => asForm(item));
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, asForm(value, key)]));
};

/** What an editor does in the admin, one request each, as a super admin. Resolves with what was answered; anything but 2xx fails. */
export const createAdminDesk = async (server: Pick<TestStrapi, 'strapi' | 'http'>) => {
  const { token } = await loginAsAdmin(server);

  const accepted = ({ status, body, text }: { status: number; body: unknown; text: string }, what: string): unknown => {
    if (status >= 300) throw new Error(`The admin's API refused ${what} with ${status}: ${text.slice(0, 1_000)}`);
    return body;
  };

  const call = async (method: Method, path: string, body?: object): Promise<unknown> => {
    const request = server.http[method](path).set('Authorization', `Bearer ${token}`);
    return accepted(await (body === undefined ? request : request.send(body)), `${method} ${path}`);
  };

  const at = (uid: string, rest: string, { locale }: Version = {}): string =>
    `/content-manager/collection-types/${uid}${rest}${locale ? `?locale=${locale}` : ''}`;

  type Entry = { uid: string; id: string; locale?: string };
  const many = (action: string, uid: string, documentIds: string[]) =>
    call('post', `${at(uid, `/actions/${action}`)}?locale=vi`, { documentIds });

  return {
    call,
    create: async (uid: string, data: object, version: Version = {}): Promise<string> =>
      ((await call('post', at(uid, '', version), asForm(data) as object)) as { data: { documentId: string } }).data.documentId,
    save: ({ uid, id, locale = '' }: Entry, data: object) => call('put', at(uid, `/${id}`, { locale }), asForm(data) as object),
    publish: ({ uid, id, locale = 'vi' }: Entry, data: object = {}) =>
      call('post', at(uid, `/${id}/actions/publish`, { locale }), asForm(data) as object),
    unpublish: ({ uid, id, locale = 'vi' }: Entry) => call('post', at(uid, `/${id}/actions/unpublish`, { locale }), {}),
    discard: ({ uid, id, locale = 'vi' }: Entry) => call('post', at(uid, `/${id}/actions/discard`, { locale }), {}),
    remove: ({ uid, id, locale = '' }: Entry) => call('delete', at(uid, `/${id}`, { locale })),
    publishAll: (uid: string, ids: string[]) => many('bulkPublish', uid, ids),
    unpublishAll: (uid: string, ids: string[]) => many('bulkUnpublish', uid, ids),
    removeAll: (uid: string, ids: string[]) => many('bulkDelete', uid, ids),
    saveSite: (data: object, locale = 'vi') =>
      call('put', `/content-manager/single-types/api::site.site?locale=${locale}`, asForm(data) as object),
    renameFile: (id: number, fileInfo: object) => call('put', `/upload/files/${id}`, { fileInfo }),
    replaceFile: async (id: number, { width, height }: { width: number; height: number }): Promise<unknown> => {
      const bytes = await sharp({ create: { width, height, channels: 3, background: '#2b2' } })
        .jpeg()
        .toBuffer();
      const request = server.http.post(`/upload/files/${id}/replace`).set('Authorization', `Bearer ${token}`);
      const file = { filename: 'moi.jpg', contentType: 'image/jpeg' };
      return accepted(await request.attach('files', bytes, file), 'the replacement of a file');
    },
    removeFile: (id: number) => call('delete', `/upload/files/${id}`),
  };
};

export type AdminDesk = Awaited<ReturnType<typeof createAdminDesk>>;
