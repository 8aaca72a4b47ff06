import { useAuth } from '@strapi/strapi/admin';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { backendUrl } from '../data/backend-url';
import { createSend } from './send-file';
import type { Wait } from './send-stubbornly';
import { createUpload, type Upload, type UploadView } from './upload';

const DRAW_MS = 200;

/** One upload per batch, in this window: it goes on while its person looks at other pages of the panel. */
const uploads = new Map<string, Upload>();

let token: string | null = null;

const wait: Wait = (ms, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const createSoon = () => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (listener: () => void) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener();
    }, DRAW_MS);
  };
};

const isBusy = ({ state }: UploadView): boolean => state === 'sending' || state === 'paused';

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** The browser asks before a window with files under way is closed. */
const guardWindow = (): void => {
  if ([...uploads.values()].some((upload) => isBusy(upload.view()))) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
};

const uploadOf = (batchId: string): Upload => {
  const known = uploads.get(batchId);
  if (known) return known;
  const access = { backend: backendUrl(), token: () => token, onToken: (fresh: string) => void (token = fresh) };
  const upload = createUpload({ send: createSend(batchId, access), wait, now: Date.now, soon: createSoon() });
  uploads.set(batchId, upload);
  upload.subscribe(guardWindow);
  return upload;
};

/** Begins uploads for whoever is logged in. */
export const useUploads = (): ((batchId: string) => Upload) => {
  const current = useAuth('legacy-import', (auth) => auth.token);
  useEffect(() => {
    token = current;
  }, [current]);
  return uploadOf;
};

/** The upload of a batch and how far it is. */
export const useUpload = (batchId: string): { upload: Upload; view: UploadView; isBusy: boolean } => {
  const upload = useUploads()(batchId);
  const subscribe = useCallback((listener: () => void) => upload.subscribe(listener), [upload]);
  const view = useSyncExternalStore(subscribe, upload.view);
  return { upload, view, isBusy: isBusy(view) };
};
