import type { FetchClient } from '@strapi/strapi/admin';
import type { Batch, PageDetail, PageList, PageQuery, PageRow, UndoReport } from '../../../shared/contracts';
import { API } from '../../../shared/contracts';
import type { Corrections } from '../../../shared/corrections';

type Data<T> = { data: T };
type Pagination = { page: number; pageSize: number; pageCount: number; total: number };

export type BatchList = { batches: Batch[]; pagination: Pagination };
export type Publisher = { documentId: string; name: string; code: string | null; dissolutionDate: string | null };
export type NewBatch = { name?: string; publisherId?: string; publish?: boolean };
export type BatchAct = 'recognize' | 'import' | 'resume' | 'stop' | 'undo';
export type ReportFormat = 'json' | 'text';

/** Where a file of a batch is written to or taken away from; `path` as it was named in its folder. */
export const fileUrl = (batchId: string, path: string): string =>
  `${API}/batches/${encodeURIComponent(batchId)}/files?path=${encodeURIComponent(path)}`;

/** Every call of this plugin's pages to its server but the uploads; `signal` ends one that nobody waits for any more. */
export const createApi = ({ get, post, put, del }: FetchClient) => {
  const ask = async <T>(path: string, params: object, signal?: AbortSignal): Promise<T> =>
    (await get<T>(`${API}${path}`, { params, signal })).data;
  const read = async <T>(path: string, params: object, signal?: AbortSignal): Promise<T> => (await ask<Data<T>>(path, params, signal)).data;
  const send = async <T>(path: string, body: object): Promise<T> => (await post<Data<T>>(`${API}${path}`, body)).data.data;
  const blob = async (path: string, params: object, signal?: AbortSignal): Promise<Blob> =>
    (await get<Blob>(`${API}${path}`, { params, signal, responseType: 'blob' })).data;

  return {
    batches: async (query: { page: number; pageSize: number }, signal?: AbortSignal): Promise<BatchList> => {
      const { data, meta } = await ask<Data<Batch[]> & { meta: { pagination: Pagination } }>('/batches', query, signal);
      return { batches: data, pagination: meta.pagination };
    },
    createBatch: (batch: NewBatch) => send<Batch>('/batches', batch),
    batch: (id: string, signal?: AbortSignal) => read<Batch>(`/batches/${id}`, {}, signal),
    act: (id: string, act: BatchAct) => send<Batch>(`/batches/${id}/${act}`, {}),
    previewUndo: (id: string, signal?: AbortSignal) => read<UndoReport>(`/batches/${id}/undo`, {}, signal),
    removeBatch: async (id: string): Promise<void> => void (await del(`${API}/batches/${id}`)),
    removeFile: async (batchId: string, path: string): Promise<void> => void (await del(fileUrl(batchId, path))),
    report: (id: string, format: ReportFormat) => blob(`/batches/${id}/report`, { format }),
    publishers: (q: string, signal?: AbortSignal) => read<Publisher[]>('/publishers', q === '' ? {} : { q }, signal),

    pages: (query: PageQuery, signal?: AbortSignal) => read<PageList>('/pages', query, signal),
    settleAll: (pageIds: readonly number[], settled: boolean) => send<{ settled: number }>('/pages/settle', { pageIds, settled }),

    page: (id: number, signal?: AbortSignal) => read<PageDetail>(`/pages/${id}`, {}, signal),
    picture: (id: number, url: string, signal?: AbortSignal) => blob(`/pages/${id}/picture`, { url }, signal),
    saveCorrections: async (id: number, corrections: Corrections): Promise<PageDetail> =>
      (await put<Data<PageDetail>>(`${API}/pages/${id}/corrections`, corrections)).data.data,
    importPage: (id: number, publish?: boolean) => send<PageDetail>(`/pages/${id}/import`, publish === undefined ? {} : { publish }),
    settle: (id: number, settled: boolean) => send<PageRow>(`/pages/${id}/settle`, { settled }),
  };
};

export type Api = ReturnType<typeof createApi>;
