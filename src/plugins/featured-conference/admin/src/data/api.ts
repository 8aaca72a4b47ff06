import type { FetchClient } from '@strapi/strapi/admin';
import type { EventReport, EventSearch, Forms, Pin, PinInput, PinReport, Settings, SettingsReport } from '../../../shared/contracts';

type Data<T> = { data: T };

/** Every call of this plugin's pages to its server; `signal` ends one that nobody waits for any more. */
export const createApi = ({ get, post, put, del }: FetchClient) => {
  const read = async <T>(path: string, params: object, signal?: AbortSignal): Promise<T> =>
    (await get<Data<T>>(`/featured-conference${path}`, { params, signal })).data.data;

  return {
    pins: (signal?: AbortSignal) => read<PinReport>('/pins', {}, signal),
    createPin: async (pin: PinInput): Promise<Pin> => (await post<Data<Pin>>('/featured-conference/pins', pin)).data.data,
    updatePin: async (documentId: string, pin: PinInput): Promise<Pin> =>
      (await put<Data<Pin>>(`/featured-conference/pins/${documentId}`, pin)).data.data,
    removePin: async (documentId: string): Promise<void> => void (await del(`/featured-conference/pins/${documentId}`)),
    events: (q: string, signal?: AbortSignal) => read<EventSearch>('/events', q === '' ? {} : { q }, signal),
    explain: (documentId: string, signal?: AbortSignal) => read<EventReport>(`/explain/${documentId}`, {}, signal),
    /** `at`: null for the present moment. */
    forms: ({ locale, at }: { locale: string; at: string | null }, signal?: AbortSignal) =>
      read<Forms>('/forms', at === null ? { locale } : { locale, at }, signal),
    settings: (signal?: AbortSignal) => read<SettingsReport>('/settings', {}, signal),
    saveSettings: async (settings: Settings): Promise<SettingsReport> =>
      (await put<Data<SettingsReport>>('/featured-conference/settings', settings)).data.data,
  };
};

export type Api = ReturnType<typeof createApi>;
