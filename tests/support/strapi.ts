import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { createTestEnvironment, ROOT, type TestEnvironment } from './test-environment';

/** A whole server of one test file, with a database of its own. End it with `destroy()` in `afterAll`. */
export type TestStrapi = {
  strapi: Core.Strapi;
  /** Requests over HTTP, as a reader's or an editor's browser sends them. */
  http: ReturnType<typeof supertest>;
  /** `http://127.0.0.1:<port>`, for what supertest does not do: streams, slow bodies, several connections. */
  url: string;
  destroy(): Promise<void>;
};

const urlOf = (strapi: Core.Strapi): string => {
  const address = strapi.server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('The test server does not listen on a port.');
  return `http://127.0.0.1:${address.port}`;
};

type Pool = { numUsed(): number; numPendingAcquires(): number };

/**
 * Strapi starts some queries without waiting for them. One that still waits for a connection when the pool is closed is rejected with
 * nobody to catch it, and Jest blames the test file. At most 5 s: a connection that is never given back must not hang the run.
 */
const untilIdle = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  for (let waited = 0; waited < 500 && pool.numUsed() + pool.numPendingAcquires() > 0; waited += 1) await sleep(10);
};

/** With `environment`, its database and folder are used as they are, and stay after `destroy()`: whoever made it removes it. */
export type BootOptions = { env?: Record<string, string>; environment?: TestEnvironment };

/**
 * Loads the compiled application into this process and listens on a free port; 5 to 8 s.
 * One at a time, but after `destroy()` another may follow. `env` goes over the test's own variables.
 */
export const bootStrapi = async ({ env = {}, environment: given }: BootOptions = {}): Promise<TestStrapi> => {
  const environment = given ?? (await createTestEnvironment());
  Object.assign(process.env, { NODE_ENV: 'test', PORT: '0' }, environment.env, env);
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), autoReload: false, serveAdminPanel: false });
  await strapi.load();
  await strapi.listen();
  return {
    strapi,
    http: supertest(strapi.server.httpServer),
    url: urlOf(strapi),
    destroy: async () => {
      await untilIdle(strapi);
      await strapi.destroy();
      if (!given) await environment.remove();
    },
  };
};
