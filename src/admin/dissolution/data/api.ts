import type { FetchClient } from '@strapi/strapi/admin';
import type {
  ArchiveReport,
  DissolutionReport,
  EndAppointments,
  NameSuccessors,
  OrganizationLine,
  TakenBack,
} from '../../../dissolution/contracts';

type Data<T> = { data: T };

/** Every call of these panels to the server; `signal` ends one that nobody waits for any more. */
export const createApi = ({ get, post, put, del }: FetchClient) => {
  const of = (documentId: string): string => `/dissolution/organizations/${documentId}`;
  return {
    archive: async (uid: string, documentId: string, signal: AbortSignal): Promise<ArchiveReport> =>
      (await get<Data<ArchiveReport>>(`/dissolution/archive/${uid}/${documentId}`, { signal })).data.data,
    report: async (documentId: string, signal: AbortSignal): Promise<DissolutionReport> =>
      (await get<Data<DissolutionReport>>(of(documentId), { signal })).data.data,
    candidates: async (documentId: string, q: string, signal: AbortSignal): Promise<OrganizationLine[]> =>
      (await get<Data<OrganizationLine[]>>(`${of(documentId)}/candidates`, { params: { q }, signal })).data.data,
    endAppointments: async (documentId: string, asked: EndAppointments): Promise<void> =>
      void (await post(`${of(documentId)}/appointments`, asked)),
    takeBackAppointments: async (documentId: string): Promise<TakenBack> =>
      (await del<Data<TakenBack>>(`${of(documentId)}/appointments`)).data.data,
    nameSuccessors: async (documentId: string, asked: NameSuccessors): Promise<void> =>
      void (await put(`${of(documentId)}/successors`, asked)),
    takeBackSuccessors: async (documentId: string): Promise<void> => void (await del(`${of(documentId)}/successors`)),
  };
};

export type Api = ReturnType<typeof createApi>;
