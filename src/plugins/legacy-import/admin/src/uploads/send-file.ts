import { attemptTokenRefresh } from '@strapi/strapi/admin';
import { fileUrl } from '../data/api';
import type { Send, Sent } from './send-stubbornly';

/** Where the server is, and who asks: a token lives for half an hour, uploads may take longer. */
type Access = { backend: string; token: () => string | null; onToken: (token: string) => void };

type Answer = { status: number; body: unknown };
type ErrorBody = { error?: { message?: string; details?: { code?: unknown } } | null };

/** There was no answer. */
class NoAnswer extends Error {}

type Attempt = { url: string; file: File; token: string | null; signal: AbortSignal; onBytes: (bytes: number) => void };

/** The browser reads the file from the disk while it sends; nothing is held in memory. `fetch` would not say how far it is. */
const put = ({ url, file, token, signal, onBytes }: Attempt): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const done = () => signal.removeEventListener('abort', stop);
    request.open('PUT', url);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded }) => onBytes(loaded);
    request.onload = () => {
      done();
      resolve({ status: request.status, body: request.response as unknown });
    };
    request.onerror = () => {
      done();
      reject(new NoAnswer());
    };
    request.onabort = request.onerror;
    signal.addEventListener('abort', stop);
    request.send(file);
  });

const refusalOf = ({ status, body }: Answer): Sent => {
  const error = (body as ErrorBody | null)?.error;
  const code = error?.details?.code;
  return {
    sent: false,
    again: status >= 500 || status === 429 || status === 408,
    status,
    code: typeof code === 'string' ? code : null,
    message: error?.message ?? '',
  };
};

const UNREACHED: Sent = { sent: false, again: true, status: null, code: null, message: '' };

const SIGNED_OUT: Sent = { ...UNREACHED, again: false, status: 401 };

export const createSend = (batchId: string, { backend, token, onToken }: Access): Send => {
  const attempt = async (rest: Omit<Attempt, 'token'>): Promise<Answer> => {
    const used = token();
    const answer = await put({ ...rest, token: used });
    if (answer.status !== 401) return answer;
    const fresh = await attemptTokenRefresh(used);
    onToken(fresh);
    return put({ ...rest, token: fresh });
  };
  return async ({ path, file }, { signal, onBytes }) => {
    try {
      const answer = await attempt({ url: `${backend}${fileUrl(batchId, path)}`, file, signal, onBytes });
      return answer.status < 300 ? { sent: true } : refusalOf(answer);
    } catch (error) {
      return error instanceof NoAnswer ? UNREACHED : SIGNED_OUT;
    }
  };
};
