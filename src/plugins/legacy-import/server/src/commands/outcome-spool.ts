import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { PageOutcome } from '../apply/page-outcome';

/** Outcomes of a run on the disk until its report is written: a dry run keeps none in the database. */
export type OutcomeSpool = {
  add(outcome: PageOutcome): void;
  /** In their order; after the last `add`. */
  read(): AsyncGenerator<PageOutcome>;
  remove(): void;
};

export const createSpool = (): OutcomeSpool => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-import-'));
  const file = path.join(folder, 'outcomes.jsonl');
  const descriptor = openSync(file, 'w');
  return {
    add: (outcome) => void writeSync(descriptor, `${JSON.stringify(outcome)}\n`),
    read: async function* () {
      for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
        yield JSON.parse(line) as PageOutcome;
    },
    remove: () => {
      closeSync(descriptor);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
