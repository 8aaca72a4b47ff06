import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createIntake } from '../../../src/plugins/legacy-import/server/src/intake/create-intake';
import { INTAKE_LIMITS, type IntakeLimits } from '../../../src/plugins/legacy-import/server/src/intake/rules/limits';

export const BATCH = '20260701093000-a1b2c3';

/** An intake with a folder of its own and what tests ask of it; `remove` it at the end. */
export const createIntakeFolder = (limits: Partial<IntakeLimits> = {}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-intake-'));
  const intake = createIntake({ folder, limits: { ...INTAKE_LIMITS, freeBytes: 0, ...limits } });
  return {
    folder,
    intake,
    /** Another process over the same folder, with limits of its own. */
    beside: (other: Partial<IntakeLimits>) => createIntake({ folder, limits: { ...INTAKE_LIMITS, freeBytes: 0, ...other } }),
    upload: (name: string, content: string | Uint8Array) =>
      intake.receive({ batchId: BATCH, path: name, source: Readable.from([Buffer.from(content)]) }),
    unpack: () => intake.unpack({ batchId: BATCH }),
    listed: async (): Promise<string[]> => {
      const names: string[] = [];
      for await (const file of intake.list(BATCH)) names.push(file.path);
      return names;
    },
    contentOf: (name: string): string => readFileSync(path.join(folder, BATCH, 'files', name), 'utf8'),
    /** Every file on the disk, half ones included. */
    onDisk: (): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort(),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
