#!/usr/bin/env node
import { existsSync } from 'node:fs';
import net from 'node:net';
import { compileStrapi, createStrapi, type Core } from '@strapi/strapi';
import { main } from './cli';
import { BadCall, type WithApp, type WithDatabase } from './server/src/commands/cli-command';

/** `npx view-counter …` in any Strapi project that has this plugin installed: in its folder, with the environment of its server. */
const createApp = async (): Promise<Core.Strapi> => createStrapi(await compileStrapi());

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect({ host, port });
    const finish = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });

const ANY_ADDRESS = ['0.0.0.0', '::', ''];

/** Two processes must not write one SQLite file, and nothing but its port tells from outside that a server runs. */
const refuseBesideServer = async ({ config }: Core.Strapi): Promise<void> => {
  if (config.get<string>('database.connection.client') !== 'sqlite') return;
  const [host, port] = [config.get<string>('server.host', ''), config.get<number>('server.port', 1337)];
  if (await answers(ANY_ADDRESS.includes(host) ? '127.0.0.1' : host, port))
    throw new BadCall(`A server answers on port ${port}: with SQLite, stop it first, or do this in the admin.`);
};

const withApp: WithApp = async (_holder, work) => {
  const strapi = await createApp();
  await refuseBesideServer(strapi);
  await strapi.load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
};

const withDatabase: WithDatabase = async (work) => {
  const { config, db } = await createApp();
  const filename = config.get<string | undefined>('database.connection.connection.filename');
  if (filename !== undefined && !existsSync(filename)) throw new BadCall(`There is no database yet: ${filename} does not exist.`);
  try {
    // eslint-disable-next-line no-restricted-syntax -- nothing else is running in this process, no transaction that could hold the connection
    return await work({ knex: db.connection });
  } finally {
    await db.destroy();
  }
};

const run = async (): Promise<void> => {
  const io = { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd(), withApp, withDatabase };
  process.exitCode = await main(process.argv.slice(2), io);
};

void run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
