import cluster from 'node:cluster';
import net from 'node:net';
import path from 'node:path';
import { build, ensureBuilt } from '../build.mjs';
import { loadCommand } from '../compiled.mjs';
import { Failure, ROOT, enterRoot, secondsSince, toStderr } from '../project.mjs';

/**
 * Asked before a build of a minute, not after it; Strapi asks again when it listens. The defaults are those of config/server.ts.
 * @returns {Promise<void>}
 */
const ensurePortFree = () => {
  const port = Number(process.env.PORT || 1337);
  const host = process.env.HOST || '127.0.0.1';
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const sentence = `Port ${port} is in use already: stop what listens there, or choose another with PORT=… in front of the command.`;
      reject(error.code === 'EADDRINUSE' ? new Failure(sentence) : error);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
};

const demo = async () => {
  enterRoot();
  process.env.NODE_ENV = 'production';
  // The demo has its own short report; requests are not part of it.
  process.env.LOG_LEVEL ??= 'warn';
  await ensurePortFree();
  const startedAt = performance.now();
  await ensureBuilt();
  toStderr(`Build in place (${secondsSince(startedAt)})`);
  const command = /** @type {{ demo(io: { log(line: string): void }): Promise<void> }} */ (loadCommand('demo'));
  await command.demo({ log: (line) => console.log(line) });
};

const start = async () => {
  enterRoot();
  process.env.NODE_ENV ??= 'production';
  await ensureBuilt();
  const command = /** @type {{ start(): Promise<void> }} */ (loadCommand('start'));
  await command.start();
};

/** A worker whose primary has died ends at once, without closing its database: so the primary goes last. @param {NodeJS.Signals} signal */
const endWorkersFirst = (signal) => {
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  if (workers.length === 0) process.exit(0);
  cluster.on('exit', () => process.exit(0));
  for (const worker of workers) worker.process.kill(signal);
};

/** Strapi's own command in this process: it forks a worker from `process.argv`, and compiles on every change. @param {string[]} args */
const develop = async (args) => {
  enterRoot();
  process.env.NODE_ENV ??= 'development';
  const strapiBin = path.join(ROOT, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  process.once('SIGTERM', endWorkersFirst);
  process.once('SIGINT', endWorkersFirst);
  process.argv = [process.execPath, strapiBin, 'develop', ...args];
  await import(strapiBin);
};

/** @param {import('commander').Command} program */
export const addServerCommands = (program) => {
  program.command('demo').description('the sample portal: build, sample content, administrator, server').action(demo);
  program
    .command('develop')
    .description('Strapi with reload on every change (options are those of strapi develop)')
    .allowUnknownOption()
    .passThroughOptions()
    .argument('[args...]')
    .action(develop);
  program
    .command('build')
    .description('build the admin panel and the server for production')
    .action(async () => {
      enterRoot();
      await build();
    });
  program.command('start').description('the server; builds first where that is needed').action(start);
};
