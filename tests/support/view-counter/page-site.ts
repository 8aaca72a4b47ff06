import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site of its own origin, as the portal's pages are: what it shows, and with which headers. */
export type PageSite = {
  /** Returns the page's address. */
  show(path: string, html: string, headers?: Record<string, string>): string;
  /** Whether a browser has asked for the page in advance (`Sec-Purpose`). */
  wasAskedInAdvance(url: string): boolean;
  close(): Promise<void>;
};

export const startPageSite = async (): Promise<PageSite> => {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const askedInAdvance = new Set<string>();
  const server = createServer((request, response) => {
    if (request.headers['sec-purpose']) askedInAdvance.add(request.url ?? '');
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    show: (path, html, headers = {}) => {
      pages.set(path, { html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${path}</title>${html}`, headers });
      // Another host than the server's 127.0.0.1: another site, not only another origin.
      return `http://localhost:${port}${path}`;
    },
    wasAskedInAdvance: (url) => askedInAdvance.has(new URL(url).pathname),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
