import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Batch, PageDetail, PageList } from '../../../src/plugins/legacy-import/shared/contracts';
import { loginAsAdmin } from '../accounts';
import type { TestStrapi } from '../strapi';

type Server = Pick<TestStrapi, 'strapi' | 'http'>;

export type Method = 'get' | 'post' | 'put' | 'delete';

type Refusal = { status: number; name: string; message: string; details: { code?: string; errors?: { path: string[] }[] } };
type Answer<Data> = { status: number; body: { data: Data; meta?: { pagination: { total: number } }; error?: Refusal } };

/** Talks to the admin's own API of the importer, as its pages do: as the first administrator, or with another's token, or ('') with none. */
export const createDeskClient = async (server: Server) => {
  const { token: admin } = await loginAsAdmin(server);
  const call = async <Data = unknown>(
    method: Method,
    path: string,
    { body, token = admin }: { body?: object | undefined; token?: string } = {},
  ) => {
    const request = server.http[method](`/legacy-import${path}`);
    if (token) void request.set('Authorization', `Bearer ${token}`);
    const raw = Buffer.isBuffer(body);
    const { status, body: answer } = await (body ? (raw ? request.type('application/octet-stream') : request).send(body) : request);
    return { status, body: answer } as Answer<Data>;
  };
  return Object.assign(call, { token: admin });
};

export type DeskClient = Awaited<ReturnType<typeof createDeskClient>>;

/** The steps of a batch, each one request; `settle` waits until what works on it has ended. */
export const createBatchDriver = (call: DeskClient) => {
  const find = async (id: string): Promise<Batch> => (await call<Batch>('get', `/batches/${id}`)).body.data;
  const ended = async (id: string): Promise<Batch> => {
    for (let waited = 0; waited < 600; waited += 1) {
      const batch = await find(id);
      if (!['recognizing', 'importing', 'undoing'].includes(batch.state)) return batch;
      await sleep(50);
    }
    throw new Error(`The batch ${id} is still at work after half a minute.`);
  };
  return {
    find,
    ended,
    create: async (request: object = {}): Promise<Batch> => (await call<Batch>('post', '/batches', { body: request })).body.data,
    upload: (id: string, path: string, content: string | Buffer) =>
      call<{ path: string; kind: string; size: number }>('put', `/batches/${id}/files?path=${encodeURIComponent(path)}`, {
        body: Buffer.from(content),
      }),
    uploadFile: (id: string, path: string, file: string) =>
      call('put', `/batches/${id}/files?path=${encodeURIComponent(path)}`, { body: readFileSync(file) }),
    act: async (id: string, act: 'recognize' | 'import' | 'resume' | 'undo', request: object = {}): Promise<Batch> => {
      const { status, body } = await call<Batch>('post', `/batches/${id}/${act}`, { body: request });
      if (status !== 202) throw new Error(`${act} answered ${status}: ${body.error?.message ?? ''}`);
      return ended(id);
    },
    pages: async (query = ''): Promise<PageList> => (await call<PageList>('get', `/pages${query}`)).body.data,
    page: async (id: number): Promise<PageDetail> => (await call<PageDetail>('get', `/pages/${id}`)).body.data,
  };
};

export type BatchDriver = ReturnType<typeof createBatchDriver>;
