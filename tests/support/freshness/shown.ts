import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pastTheDoor } from '../front-door/ask';
import { leavesOf, type Leaves } from './leaf-paths';
import type { View } from './views';

/** What an address answered, without what counts reads: that may be 2 s old. */
type Shown = { status: number; etag: string; text: string };

const COUNTS = ['views', 'reads'];

const withoutCounts = (text: string): string =>
  text === '' ? '' : JSON.stringify(JSON.parse(text), (key, value: unknown) => (COUNTS.includes(key) ? undefined : value));

const DECODERS: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

/** Readers of one server, over connections that stay open. */
export const createReader = (url: string) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (address: string, headers: Record<string, string> = {}): Promise<Shown> =>
    new Promise((resolve, reject) => {
      const request = http.get(`${url}${address}`, { agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          const text = (DECODERS[response.headers['content-encoding'] ?? ''] ?? ((plain: Buffer) => plain))(body).toString();
          resolve({ status: response.statusCode ?? 0, etag: String(response.headers.etag ?? ''), text: withoutCounts(text) });
        });
      });
      request.on('error', reject);
    });
  return { ask, askRoute: (address: string) => ask(pastTheDoor(address)), close: () => agent.destroy() };
};

export type Reader = ReturnType<typeof createReader>;

/** What readers of all views get, by address. */
export type Picture = ReadonlyMap<string, Shown>;

export const addressesOf = (views: readonly View[]): string[] => views.flatMap(({ addresses }) => addresses);

/** One after the other: each as soon as the one before was answered. */
export const lookAtAll = async (views: readonly View[], ask: (address: string) => Promise<Shown>): Promise<Picture> => {
  const picture = new Map<string, Shown>();
  for (const address of addressesOf(views)) picture.set(address, await ask(address));
  return picture;
};

/** The view under whichever of its addresses it stands now. */
export const leavesIn = (picture: Picture, { addresses }: View): Leaves => {
  const answers = addresses.flatMap((address) => picture.get(address) ?? []);
  const { status, text } = answers.find((answer) => answer.status === 200) ?? answers[0] ?? { status: 0, text: '' };
  return leavesOf({ status, ...(text === '' ? {} : (JSON.parse(text) as object)) });
};
