import type { FetchClient } from '@strapi/strapi/admin';
import type {
  AdjustmentRequest,
  AuditEntry,
  DocumentReads,
  ImportAnalysis,
  ImportRun,
  Overview,
  Report,
  ReportQuery,
  Scope,
  Settings,
  SettingsView,
} from '../../../shared/contracts';
import type { CountsReply } from '../../../shared/public-contract';

export type CsvKind = 'series' | 'top' | 'filtered';

export type AuditPage = { entries: AuditEntry[]; page: number; pageCount: number; total: number };

type Data<T> = { data: T };
type Audit = Data<AuditEntry[]> & { meta: { pagination: { page: number; pageCount: number; total: number } } };
type AuditQuery = { uid?: string; documentId?: string; page: number; pageSize: number };

/** Every call of this plugin's pages to its server; `signal` ends one that nobody waits for any more. */
export const createApi = ({ get, post, put }: FetchClient) => {
  const read = async <T>(path: string, params: object, signal?: AbortSignal): Promise<T> =>
    (await get<T>(`/view-counter${path}`, { params, signal })).data;
  const dataOf = async <T>(path: string, params: object, signal?: AbortSignal): Promise<T> =>
    (await read<Data<T>>(path, params, signal)).data;
  const send = async <T>(path: string, body: unknown): Promise<T> => (await post<Data<T>>(`/view-counter${path}`, body)).data.data;

  return {
    scope: (signal?: AbortSignal) => dataOf<Scope>('/scope', {}, signal),
    overview: (signal?: AbortSignal) => dataOf<Overview>('/overview', {}, signal),
    document: ({ uid, documentId }: { uid: string; documentId: string }, signal?: AbortSignal) =>
      dataOf<DocumentReads>(`/documents/${uid}/${documentId}`, {}, signal),
    column: ({ uid, documentIds }: { uid: string; documentIds: readonly string[] }) =>
      read<CountsReply>('/column', { uid, documentIds: documentIds.join(',') }),
    report: (query: ReportQuery, signal?: AbortSignal) => dataOf<Report>('/report', query, signal),
    csv: async (query: ReportQuery & { kind: CsvKind }): Promise<Blob> =>
      (await get('/view-counter/report.csv', { params: query, responseType: 'blob' })).data,
    settings: (signal?: AbortSignal) => dataOf<SettingsView>('/settings', {}, signal),
    saveSettings: async (settings: Settings): Promise<SettingsView> =>
      (await put<Data<SettingsView>>('/view-counter/settings', settings)).data.data,
    adjust: (request: AdjustmentRequest) => send<unknown>('/adjustments', request),
    audit: async (query: AuditQuery, signal?: AbortSignal): Promise<AuditPage> => {
      const { data, meta } = await read<Audit>('/adjustments', query, signal);
      const { page, pageCount, total } = meta.pagination;
      return { entries: data, page, pageCount, total };
    },
    analyse: (form: FormData) => send<ImportAnalysis>('/imports/analyse', form),
    startImport: (form: FormData) => send<ImportRun>('/imports', form),
    imports: (signal?: AbortSignal) => dataOf<ImportRun[]>('/imports', {}, signal),
    importRun: (id: number, signal?: AbortSignal) => dataOf<ImportRun>(`/imports/${id}`, {}, signal),
    undoImport: (id: number) => send<ImportRun>(`/imports/${id}/undo`, {}),
    resumeImport: (id: number) => send<ImportRun>(`/imports/${id}/resume`, {}),
  };
};

export type Api = ReturnType<typeof createApi>;
