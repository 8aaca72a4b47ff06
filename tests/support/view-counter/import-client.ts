import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportAnalysis, ImportRun } from '../../../src/plugins/view-counter/shared/contracts';
import type { TestStrapi } from '../strapi';

export type ImportForm = { csv?: string | Buffer; strategy?: string; source?: string; siteViews?: string; siteVisits?: string };

/** The admin's own API for old counts, as the page uses it. */
export const createImportClient = ({ http }: Pick<TestStrapi, 'http'>, token: string) => {
  const send = (path: string, { csv, ...fields }: ImportForm) => {
    const request = http.post(`/view-counter/imports${path}`).set('Authorization', `Bearer ${token}`);
    for (const [name, value] of Object.entries(fields)) void request.field(name, value);
    return csv === undefined ? request : request.attach('file', Buffer.from(csv), { filename: 'views.csv', contentType: 'text/csv' });
  };
  const get = (path: string) => http.get(`/view-counter/imports${path}`).set('Authorization', `Bearer ${token}`);
  /** Asks again until the run is over. */
  const ended = async (id: number): Promise<ImportRun> => {
    for (;;) {
      const run: ImportRun = (await get(`/${id}`).expect(200)).body.data;
      if (run.state !== 'running') return run;
      await sleep(20);
    }
  };
  return {
    send,
    get,
    ended,
    undo: (id: number) => send(`/${id}/undo`, {}),
    analyse: async (form: ImportForm): Promise<ImportAnalysis> => (await send('/analyse', form).expect(200)).body.data,
    run: async (form: ImportForm): Promise<ImportRun> => ended((await send('', form).expect(202)).body.data.id),
    list: async (): Promise<ImportRun[]> => (await get('').expect(200)).body.data,
  };
};
