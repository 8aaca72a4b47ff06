import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestStrapi } from '../strapi';

export type Raw = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Raw>;

/** As it comes over the wire: supertest would ask for gzip and unpack it. */
export const askPort =
  (port: number): Ask =>
  (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      http
        .request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
          });
        })
        .on('error', reject)
        .end();
    });

export const createAsk = ({ strapi }: Pick<TestStrapi, 'strapi'>): Ask => askPort((strapi.server.httpServer.address() as AddressInfo).port);

/** A slash at its end: the same route for Strapi's router, no address of the door. */
export const pastTheDoor = (path: string): string => path.replace(/(?=\?|$)/, '/');

/** What the door adds to an answer or says itself; the rest is the route's. */
const BY_DOOR = ['date', 'etag', 'vary', 'content-encoding', 'content-length', 'transfer-encoding'];
export const ofRoute = ({ headers }: Raw) => Object.fromEntries(Object.entries(headers).filter(([name]) => !BY_DOOR.includes(name)));
