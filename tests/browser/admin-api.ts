type Stored = { documentId: string };

/** The calls the admin panel itself makes, with an administrator's token. */
export type AdminApi = {
  create(uid: string, data: Record<string, unknown>): Promise<Stored>;
  /** Writes another language of an entry. */
  translate(uid: string, documentId: string, locale: string, data: Record<string, unknown>): Promise<void>;
  publish(uid: string, documentId: string, locale?: string): Promise<void>;
  /** Uploads a picture and returns its id. */
  upload(name: string, bytes: Buffer): Promise<number>;
};

export const openAdminApi = ({ url, token }: { url: string; token: string }): AdminApi => {
  const call = async (path: string, init: RequestInit): Promise<unknown> => {
    const headers = { ...init.headers, Authorization: `Bearer ${token}` };
    const response = await fetch(`${url}${path}`, { method: 'POST', ...init, headers });
    if (!response.ok) throw new Error(`${init.method ?? 'POST'} ${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const json = (body: unknown): RequestInit => ({ body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

  return {
    create: async (uid, data) => {
      const created = (await call(`/content-manager/collection-types/${uid}?locale=vi`, json(data))) as { data: Stored };
      return { documentId: created.data.documentId };
    },
    translate: async (uid, documentId, locale, data) => {
      await call(`/content-manager/collection-types/${uid}/${documentId}?locale=${locale}`, { ...json(data), method: 'PUT' });
    },
    publish: async (uid, documentId, locale = 'vi') => {
      await call(`/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=${locale}`, json({}));
    },
    upload: async (name, bytes) => {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
      const files = (await call('/upload', { body: form })) as { id: number }[];
      const id = files[0]?.id;
      if (id === undefined) throw new Error(`Uploading ${name} answered without a file.`);
      return id;
    },
  };
};

/** How the admin sends a chosen relation. */
export const linkTo = (...documentIds: string[]) => ({ connect: documentIds.map((documentId) => ({ documentId })), disconnect: [] });
