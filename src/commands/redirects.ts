import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hostOf } from '../domain/address/old-address';
import type { ExportFormat } from '../reading/redirects/export/exported-redirect';
import { findExported, type LeftOut } from '../reading/redirects/export/find-exported';
import { countRedirects } from '../reading/redirects/export/redirect-tables-store';
import { toApache } from '../reading/redirects/export/rules/apache';
import { toJson } from '../reading/redirects/export/rules/json';
import { toNetlify } from '../reading/redirects/export/rules/netlify';
import { toNginx } from '../reading/redirects/export/rules/nginx';
import type { PathPatterns } from '../reading/public-url';
import { CommandFailure } from './command-failure';
import { withDatabase } from './open-database';

const FORMATS: Readonly<Record<string, ExportFormat | undefined>> = { nginx: toNginx, netlify: toNetlify, apache: toApache, json: toJson };

type Options = { log: (line: string) => void; format: string; host?: string; site?: string; out?: string };

/** `npm run redirects -- export`: where old addresses lead today, for the servers that still get readers' old links. It only reads. */
export const redirects = async ({ log, ...options }: Options): Promise<void> => {
  const format = FORMATS[options.format];
  if (!format) throw badCall(`--format must be ${Object.keys(FORMATS).join(', ')}, but is "${options.format}".`);
  const host = options.host === undefined ? null : hostOf(options.host);
  if (options.host !== undefined && host === null)
    throw badCall(`--host is the name of a server, such as old.gov.vn, but is "${options.host}".`);
  const given = options.site === undefined ? null : checkSite(options.site);
  const leftOut: LeftOut = { unreadable: 0, circle: 0, unusable: 0 };
  await withDatabase(async ({ knex, config }) => {
    const { siteUrl, paths: patterns } = config.get<{ siteUrl: string; paths: PathPatterns }>('reading');
    const request = { host, site: given ?? siteUrl };
    if (request.site === '') log('The new site is not known: give it with --site, or as SITE_URL. Targets are written as paths.');
    const groups = findExported({ ...request, knex, patterns, leftOut });
    await write(Readable.from(format({ ...request, groups, count: await countRedirects(knex) })), options.out);
  });
  for (const sentence of explain(leftOut)) log(sentence);
};

const badCall = (sentence: string): CommandFailure => new CommandFailure(sentence, { exitCode: 2 });

const checkSite = (address: string): string => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw badCall(`--site is the address of the new site, such as https://bato.gov.vn, but is "${address}".`);
  }
  return url.href.replace(/\/+$/, '');
};

/** A file is there whole or not at all: a server may read it at any moment. */
const write = async (lines: Readable, file: string | undefined): Promise<void> => {
  if (file === undefined) return pipeline(lines, process.stdout, { end: false });
  const part = `${file}.part`;
  try {
    await pipeline(lines, createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

const explain = ({ unreadable, circle, unusable }: LeftOut): string[] => [
  ...(unreadable > 0 ? [`${unreadable} left out: what they lead to is not published. Publish it, then write this file anew.`] : []),
  ...(circle > 0 ? [`${circle} left out: they lead in a circle.`] : []),
  ...(unusable > 0 ? [`${unusable} left out: they begin or end at no address of the web.`] : []),
];
