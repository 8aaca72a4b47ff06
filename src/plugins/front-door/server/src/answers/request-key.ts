import type { IncomingMessage } from 'node:http';
import type { MatchRoute } from '../rules/match-route';

const MAX_HOST = 255;

const textOf = (value: string | string[] | undefined): string => (Array.isArray(value) ? value.join(', ') : (value ?? ''));

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/**
 * Under which the answer is kept: its address, and the host by which it was asked, of which some answers make addresses. Null: this request
 * is not the door's.
 */
export const requestKey = (req: IncomingMessage, match: MatchRoute): string | null => {
  const { method, url, headers } = req;
  if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return null;
  const address = match(url);
  if (address === null || headers.authorization !== undefined || hasBody(req)) return null;
  const host = `${headers.host ?? ''} ${textOf(headers['x-forwarded-host'])} ${textOf(headers['x-forwarded-proto'])}`;
  return host.length > MAX_HOST ? null : `${address} ${host}`;
};
