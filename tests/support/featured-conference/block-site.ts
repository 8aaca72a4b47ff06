import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createEmbedScript } from '../../../src/plugins/featured-conference/server/src/web-component/embed-script';
import type { BlockAnswer } from '../../../src/plugins/featured-conference/shared/block';
import { ROOT } from '../test-environment';

/** The block's addresses as the server has them, with answers that a test chooses; on 127.0.0.1. */
export type BlockApi = {
  url: string;
  /** The answer to `?locale=`; a number is a status without one, 'hang' no answer at all. */
  answer(locale: string, answer: BlockAnswer | number | 'hang'): void;
  /** What has been asked of the block, in order: path and query. */
  asked: string[];
  close(): Promise<void>;
};

/** Sites of other people: pages on `localhost`, another origin than the server's. */
export type PartnerSite = {
  /** Returns the page's address. */
  show(path: string, html: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const listen = async (answer: Answer): Promise<{ port: number; close(): Promise<void> }> => {
  const server: Server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port: (server.address() as AddressInfo).port, close };
};

const PHOTO = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067"><rect width="100%" height="100%" fill="#7a8c99"/><circle cx="800" cy="500" r="300" fill="#c9b48a"/></svg>`;

const PATH = '/api/featured-conference';

export const startBlockApi = async (): Promise<BlockApi> => {
  const answers = new Map<string, BlockAnswer | number | 'hang'>();
  const asked: string[] = [];
  const script = createEmbedScript();
  const sendBlock = (url: URL, response: ServerResponse): void => {
    asked.push(`${url.pathname}${url.search}`);
    const answer = answers.get(url.searchParams.get('locale') ?? '') ?? 400;
    if (answer === 'hang') return;
    response.statusCode = typeof answer === 'number' ? answer : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(typeof answer === 'number' ? { data: null, error: { status: answer } } : answer));
  };
  const { port, close } = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('access-control-allow-origin', '*');
    if (url.pathname === PATH) sendBlock(url, response);
    else if (url.pathname === `${PATH}/embed.js`) response.setHeader('content-type', 'text/javascript').end(script);
    else if (url.pathname.startsWith('/uploads/')) response.setHeader('content-type', 'image/svg+xml').end(PHOTO);
    else response.writeHead(404).end();
  });
  return { url: `http://127.0.0.1:${port}`, answer: (locale, answer) => void answers.set(locale, answer), asked, close };
};

/** Builds for browsers, as a site without a bundler takes them. */
const LIBRARIES: Record<string, string> = {
  '/react.js': 'react/umd/react.production.min.js',
  '/react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  '/vue.js': 'vue/dist/vue.global.prod.js',
};

export const startPartnerSite = async (): Promise<PartnerSite> => {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const { port, close } = await listen((request, response) => {
    const library = LIBRARIES[request.url ?? ''];
    const page = pages.get(request.url ?? '');
    if (library) response.setHeader('content-type', 'text/javascript').end(readFileSync(path.join(ROOT, 'node_modules', library)));
    else if (request.url === '/favicon.ico') response.writeHead(204).end();
    else response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers }).end(page?.html);
  });
  return {
    show: (path, html, headers = {}) => {
      pages.set(path, {
        html: `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang</title>${html}`,
        headers,
      });
      return `http://localhost:${port}${path}`;
    },
    close,
  };
};
