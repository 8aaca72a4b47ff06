import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeOldPages } from '../support/import-bench/old-pages.mjs';
import { startImportHost, type ImportHost } from '../support/import-bench/start-import-host';
import { checkGates, inRounds, report } from '../support/view-counter/bench-gate';
import type { Load } from '../support/view-counter/bench-generator.mjs';
import { median, startGenerator, type Generator } from '../support/view-counter/bench-load';

const IS_QUICK = process.env.DINH_BENCH_QUICK === '1';
/** `DINH_BENCH_PAGES=10000` is the whole measurement (half an hour on two cores); by itself it goes as far as some minutes allow. */
const MANY = Number(process.env.DINH_BENCH_PAGES ?? (IS_QUICK ? 60 : 1_000));
const FEW = IS_QUICK ? 20 : 100;
/** Pages of one measurement. */
const PAGES = IS_QUICK ? 5 : 40;
const HITS_PER_SECOND = 100;

const hosts: ImportHost[] = [];
const generators: Generator[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const host of hosts.splice(0)) await host.stop();
  for (const generator of generators.splice(0)) await generator.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}, 60_000);

const newHost = async (): Promise<ImportHost> => {
  const host = await startImportHost();
  hosts.push(host);
  return host;
};

const newFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-old-pages-'));
  folders.push(folder);
  return folder;
};

type Options = { publish?: boolean; isRecorded?: boolean };

const importAll = async (host: ImportHost, files: string[], { publish = false, isRecorded = false }: Options = {}) => {
  const done = await host.carryOut({ do: 'import', files, publish, isRecorded });
  expect(done.outcomes).toEqual({ created: files.length });
  return done;
};

const perSecond = (pages: number, milliseconds: number): string => `${((pages * 1_000) / milliseconds).toFixed(1)} pages/s`;

test('apply beside the same documents written by documents().create alone', async () => {
  const [importer, creator, folder] = [await newHost(), await newHost(), newFolder()];
  const measure = async (round: number) => {
    const files = await writeOldPages({ folder, from: round * PAGES, count: PAGES });
    const applied = await importAll(importer, files, { isRecorded: true });
    const created = await creator.carryOut({ do: 'create', written: applied.written });
    return { applied, created };
  };
  // The first pages make the people and offices that later ones find.
  await measure(0);
  const rounds = await inRounds(measure);
  const rates = rounds.map(({ applied }) => (PAGES * 1_000) / applied.milliseconds);
  const [one] = rounds;
  report(
    `\napply ${perSecond(PAGES, median(rounds.map(({ applied }) => applied.milliseconds)))}, ` +
      `${(median(rounds.map(({ applied }) => applied.processorMilliseconds)) / PAGES).toFixed(0)} ms CPU a page; create alone ` +
      `${perSecond(PAGES, median(rounds.map(({ created }) => created.milliseconds)))}, ` +
      `${(median(rounds.map(({ created }) => created.processorMilliseconds)) / PAGES).toFixed(0)} ms CPU (${((one?.applied.written.length ?? 0) / PAGES).toFixed(1)} documents a page)`,
  );
  checkGates([
    {
      name: 'apply : create alone',
      values: rounds.map(({ applied, created }) => created.milliseconds / applied.milliseconds),
      atLeast: 0.7,
    },
    { name: 'pages a second', values: rates, atLeast: 3 },
  ]);
}, 900_000);

test('pages with ten pictures each', async () => {
  const [host, folder] = [await newHost(), newFolder()];
  const rounds = await inRounds(async (round) => {
    const files = await writeOldPages({ folder: path.join(folder, String(round)), from: round * PAGES, count: PAGES, withPhotos: true });
    return importAll(host, files);
  });
  report(
    `\nwith pictures: ${rounds.map(({ milliseconds }) => perSecond(PAGES, milliseconds)).join(', ')} (the first round stores 40 pictures, the later ones find them)`,
  );
}, 900_000);

test('readers are counted beside an import', async () => {
  const [host, folder] = [await newHost(), newFolder()];
  const first = await importAll(host, await writeOldPages({ folder, from: 0, count: 20 }), { publish: true });
  const generator = startGenerator();
  generators.push(generator);
  const load: Load = {
    port: first.port,
    pids: [host.pid],
    connections: 32,
    seconds: 8,
    warmUpSeconds: 1,
    rate: HITS_PER_SECOND,
    traffic: { kind: 'hits', path: '/api/reads', documentIds: first.articleIds },
  };
  const rounds = await inRounds(async (round) => {
    const files = await writeOldPages({ folder, from: 20 + round * 60, count: 60 });
    const [measured, imported] = await Promise.all([generator.run(load), importAll(host, files)]);
    return { measured, imported };
  });
  const p99 = rounds.map(({ measured }) => measured.byStatus[202]?.p99 ?? measured.byStatus[200]?.p99 ?? NaN);
  report(
    `\nimport beside ${HITS_PER_SECOND} hits/s: ${perSecond(60, median(rounds.map(({ imported }) => imported.milliseconds)))}; ${JSON.stringify(rounds[0]?.measured.all)}`,
  );
  checkGates([{ name: 'p99 of POST /api/reads beside an import, ms', values: p99, atMost: 500 }]);
}, 900_000);

test('memory and time a page stay as they are over many pages', async () => {
  const [host, folder] = [await newHost(), newFolder()];
  const windows: { pages: number; milliseconds: number; cpu: number; megabytes: number }[] = [];
  for (let done = 0; done < MANY; done += FEW) {
    const files = await writeOldPages({ folder, from: done, count: FEW });
    const { milliseconds, processorMilliseconds } = await importAll(host, files);
    const { megabytes } = await host.carryOut({ do: 'measureMemory' });
    windows.push({ pages: done + FEW, milliseconds: milliseconds / FEW, cpu: processorMilliseconds / FEW, megabytes });
    for (const file of files) rmSync(file);
  }
  const shown = windows.filter(({ pages }) => pages === FEW || pages === 2 * FEW || pages % (MANY / 10) === 0);
  report('');
  for (const { pages, milliseconds, cpu, megabytes } of shown)
    report(
      `  ${String(pages).padStart(6)} pages: ${milliseconds.toFixed(0)} ms a page, ${cpu.toFixed(0)} ms CPU, ${megabytes.toFixed(0)} MB in use`,
    );
  const [first, ...later] = windows;
  const last = windows.slice(-5);
  if (!first || later.length === 0) throw new Error('DINH_BENCH_PAGES must be a few hundred at least.');
  checkGates([
    {
      name: `memory from ${FEW} to ${MANY} pages, MB`,
      values: [Math.max(...later.map(({ megabytes }) => megabytes)) - first.megabytes],
      atMost: 150,
    },
    { name: `time a page (CPU) at ${MANY} : at ${FEW}`, values: last.map(({ cpu }) => cpu / first.cpu), atMost: 1.2 },
  ]);
}, 7_200_000);
