import { createRequire } from 'node:module';
import path from 'node:path';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * The application as it runs in production, in a process that does two kinds of work when asked to: it imports old pages, or it only writes the
 * documents that an import wrote elsewhere, through the same document service.
 *
 * @typedef {{ uid: string; params: { data: Record<string, unknown> } & Record<string, unknown>; documentId: string }} Written
 * @typedef {{ do: 'import'; files: string[]; publish: boolean; isRecorded: boolean } | { do: 'create'; written: Written[] } | { do: 'measureMemory' }} Task
 * @typedef {{ milliseconds: number; processorMilliseconds: number; outcomes: Record<string, number>; articleIds: string[]; written: Written[]; megabytes: number; port: number }} Done
 */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const require = createRequire(import.meta.url);
const { createStrapi } = /** @type {typeof import('@strapi/strapi')} */ (require('@strapi/strapi'));
const { createApply } = /** @type {typeof import('../../../src/plugins/legacy-import/server/src/apply/create-apply')} */ (
  require(path.join(ROOT, 'dist', 'src', 'plugins', 'legacy-import', 'server', 'src', 'apply', 'create-apply.js'))
);
/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false });
await strapi.load();
await strapi.listen();

/** The same Strapi, which notes what is created through it. @param {Written[]} written @returns {Strapi} */
const noting = (written) => {
  const documents = (/** @type {string} */ uid) => {
    const service = /** @type {{ create(params: object): Promise<{ documentId: string }> }} */ (
      strapi.documents(/** @type {never} */ (uid))
    );
    const create = async (/** @type {Written['params']} */ params) => {
      const result = await service.create(params);
      written.push({ uid, params, documentId: result.documentId });
      return result;
    };
    return { ...service, create };
  };
  return new Proxy(strapi, { get: (target, key) => (key === 'documents' ? documents : Reflect.get(target, key, target)) });
};

const plain = createApply({ strapi });
/** @type {Written[]} */
const noted = [];
const recording = createApply({ strapi: noting(noted) });

/** @param {Extract<Task, { do: 'import' }>} task */
const importPages = async ({ files, publish, isRecorded }) => {
  noted.length = 0;
  /** @type {Record<string, number>} */
  const outcomes = {};
  /** @type {string[]} */
  const articleIds = [];
  await (isRecorded ? recording : plain).run({
    pages: files.map((file) => ({ file, at: file })),
    locale: 'vi',
    publish,
    dryRun: false,
    publisher: null,
    onPage: (outcome) => {
      outcomes[outcome.result] = (outcomes[outcome.result] ?? 0) + 1;
      if (outcome.articleId !== null) articleIds.push(outcome.articleId);
    },
  });
  return { outcomes, articleIds, written: [...noted] };
};

/** With the documentIds they had there, so that they name each other. @param {Written[]} written */
const createDocuments = async (written) => {
  for (const { uid, params, documentId } of written) {
    const service = /** @type {{ create(params: object): Promise<unknown> }} */ (strapi.documents(/** @type {never} */ (uid)));
    await service.create({ ...params, data: { ...params.data, documentId } });
    await yieldToOthers();
  }
  return {};
};

/** What is in use after a collection, in MB. */
const measureMemory = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { megabytes: (heapUsed + external) / 1024 ** 2 };
};

/** @param {Task} task */
const carryOut = (task) => {
  switch (task.do) {
    case 'import':
      return importPages(task);
    case 'create':
      return createDocuments(task.written);
    case 'measureMemory':
      return measureMemory();
  }
};

const address = strapi.server.httpServer.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;

/** @param {Task} task */
const answer = async (task) => {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  const result = await carryOut(task);
  const { user, system } = process.cpuUsage(before);
  const times = { milliseconds: performance.now() - startedAt, processorMilliseconds: (user + system) / 1_000 };
  process.send?.({ outcomes: {}, articleIds: [], written: [], megabytes: 0, port, ...times, ...result });
};
process.on('message', (/** @type {Task} */ task) => void answer(task));
process.send?.('ready');
