import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureProgram } from './apt';
import { findFreePort } from './free-port';

/** What a server says to a browser that asks it, by one of its names, for a path. */
type Told = { status: number; location: string | null };

export type WebServer = { port: number; ask(host: string, path: string): Promise<Told>; stop(): Promise<void> };

export type Place = { folder: string; port: number };

/** An nginx that keeps to its folder. */
const nginx = (folder: string, http: string): string => `
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${http}
}`;

const redirecting = ({ folder, port }: Place): string => `
  include ${folder}/redirects;
  server {
    listen 127.0.0.1:${port};
    server_name _;
    if ($dinh_moved) { return 301 $dinh_moved; }
    if ($dinh_moved_for_now) { return 302 $dinh_moved_for_now; }
    if ($dinh_gone) { return 410; }
    location / { return 404; }
  }`;

const MODULES = '/usr/lib/apache2/modules';

const APACHE = ({ folder, port }: Place): string => `
ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
ServerName localhost
Listen 127.0.0.1:${port}
LoadModule mpm_event_module ${MODULES}/mod_mpm_event.so
LoadModule authz_core_module ${MODULES}/mod_authz_core.so
LoadModule rewrite_module ${MODULES}/mod_rewrite.so
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride FileInfo
</Directory>`;

/** A real nginx; `http` says what stands in its http block. Null where there is none to be had. */
export const startNginx = (http: (place: Place) => string): Promise<WebServer> | null => {
  const program = ensureProgram(['nginx'], ['nginx-light']);
  if (!program) return null;
  return start((place) => {
    const conf = path.join(place.folder, 'conf');
    writeFileSync(conf, nginx(place.folder, http(place)));
    return [program, '-p', place.folder, '-e', path.join(place.folder, 'error.log'), '-c', conf];
  });
};

/** One that has taken over old servers' names with these redirects. */
export const startRedirectingNginx = (redirects: string): Promise<WebServer> | null =>
  startNginx((place) => {
    writeFileSync(path.join(place.folder, 'redirects'), redirects);
    return redirecting(place);
  });

/** A real Apache that serves a folder with these redirects in its .htaccess; null where there is none to be had. */
export const startApache = (redirects: string): Promise<WebServer> | null => {
  const program = ensureProgram(['apache2'], ['apache2']);
  if (!program) return null;
  return start((place) => {
    const site = path.join(place.folder, 'site');
    mkdirSync(site);
    writeFileSync(path.join(site, '.htaccess'), redirects);
    writeFileSync(path.join(place.folder, 'conf'), APACHE(place));
    return [program, '-d', place.folder, '-f', path.join(place.folder, 'conf'), '-D', 'FOREGROUND'];
  });
};

const start = async (prepare: (place: Place) => string[]): Promise<WebServer> => {
  const place = { folder: mkdtempSync(path.join(os.tmpdir(), 'dinh-web-')), port: await findFreePort() };
  chmodSync(place.folder, 0o755);
  const [program = '', ...argv] = prepare(place);
  const child = spawn(program, argv, { stdio: ['ignore', 'inherit', 'inherit'] });
  const exited = once(child, 'exit');
  await untilListening(place.port, () => child.exitCode);
  return {
    port: place.port,
    ask: (host, asked) => ask(place.port, host, asked),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      rmSync(place.folder, { recursive: true, force: true });
    },
  };
};

const ask = (port: number, host: string, asked: string): Promise<Told> =>
  new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path: asked, headers: { host } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null });
    });
    request.once('error', reject);
  });

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

const untilListening = async (port: number, exitCode: () => number | null): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (exitCode() !== null) throw new Error(`The web server ended with exit code ${exitCode()}.`);
    const listens = await isListening(port);
    if (listens) return;
    await sleep(100);
  }
  throw new Error(`No web server listened on port ${port} within 10 s.`);
};
