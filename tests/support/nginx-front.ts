import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureProgram } from './apt';
import { ROOT } from './test-environment';
import { startNginx, type Place, type WebServer } from './web-servers';

const SHIPPED = path.join(ROOT, 'deploy', 'nginx');

type Changes = readonly (readonly [from: string | RegExp, to: string])[];

/** A shipped file as an operator adapts it; what he has to change must be there to be changed. */
const adapted = (name: string, changes: Changes): string =>
  changes.reduce(
    (text, [from, to]) => {
      if (text.search(from) === -1) throw new Error(`deploy/nginx/${name} has no ${String(from)} to adapt.`);
      return text.replace(from, to);
    },
    readFileSync(path.join(SHIPPED, name), 'utf8'),
  );

const writeHttp = ({ folder }: Place, portalPort: number): string => {
  const file = path.join(folder, 'dinh-http.conf');
  const changes: Changes = [
    [/127\.0\.0\.1:1337/, `127.0.0.1:${portalPort}`],
    [/\/var\/cache\/nginx\/dinh/, path.join(folder, 'cache')],
  ];
  writeFileSync(file, adapted('dinh-http.conf', changes));
  return file;
};

/** nginx before a portal that listens on this port, with the configuration that the repository ships; null where there is no nginx to be had. */
export const startNginxBefore = (portalPort: number): Promise<WebServer> | null =>
  startNginx((place) => {
    const server = `server { listen 127.0.0.1:${place.port}; include ${SHIPPED}/dinh-locations.conf; }`;
    return `include ${writeHttp(place, portalPort)};\n${server}`;
  });

const NAME = 'cms.example.gov.vn';

/** A certificate that nobody has signed. */
const writeCertificate = (openssl: string, folder: string): void => {
  const args = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    `/CN=${NAME}`,
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
  ];
  const { status, stderr } = spawnSync(openssl, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl could not make a certificate: ${stderr}`);
};

/** The shipped server block with TLS, on `tlsPort`; without TLS on the port of the answer. Null where nginx or openssl are not to be had. */
export const startSiteBefore = (portalPort: number, tlsPort: number): Promise<WebServer> | null => {
  const openssl = ensureProgram(['openssl'], ['openssl']);
  if (!openssl) return null;
  return startNginx((place) => {
    writeCertificate(openssl, place.folder);
    const site = adapted('dinh-site.conf', [
      [/^ *listen \[::\].*$/gm, ''],
      [/listen 80/g, `listen 127.0.0.1:${place.port}`],
      [/listen 443/g, `listen 127.0.0.1:${tlsPort}`],
      [/\/etc\/ssl\/dinh\/fullchain\.pem/, path.join(place.folder, 'cert.pem')],
      [/\/etc\/ssl\/dinh\/privkey\.pem/, path.join(place.folder, 'key.pem')],
      [/\/etc\/nginx(?=\/dinh-locations)/, SHIPPED],
    ]);
    return `include ${writeHttp(place, portalPort)};\n${site}`;
  });
};
