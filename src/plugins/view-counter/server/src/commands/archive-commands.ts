import path from 'node:path';
import { isArchive, readArchive, writeArchive } from '../archive/archive-file';
import { exportLines } from '../archive/export-store';
import { importArchive, RefusedArchive } from '../archive/import-archive';
import { verifyDatabase } from '../proof/verify-store';
import { ACTOR, BadCall, ensureCounterTables, Failed, inWords, type CliCommand, type CliIo } from './cli-command';
import { describe } from './verify-command';

export const addArchiveCommands: CliCommand = (program, io) => {
  program
    .command('export')
    .description(
      'everything that was counted, as JSON Lines by documentId (compressed where the name ends in .gz); beside a running server, too',
    )
    .argument('<file>')
    .action(async (file: string) => {
      const at = path.resolve(io.cwd, file);
      const lines = await io.withDatabase(async ({ knex }) => {
        await ensureCounterTables(knex);
        return orBadCall(writeArchive(at, exportLines({ knex })), `There is no folder ${path.dirname(at)}.`);
      });
      io.stdout.write(`${inWords(lines)} lines written to ${file}.\n`);
    });
};

const orBadCall = async <T>(work: Promise<T>, sentence: string): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') throw new BadCall(sentence);
    throw error;
  }
};

export const isArchiveFile = (at: string): Promise<boolean> => orBadCall(isArchive(at), `There is no file ${at}.`);

/** All of it or nothing; then every number is recomputed. */
export const importArchiveFile = async (io: CliIo, at: string, merge: boolean): Promise<number> => {
  try {
    return await io.withApp('views import', async (strapi) => {
      const count = await strapi.db.transaction(({ trx }) => importArchive(trx, { lines: readArchive(at), actor: ACTOR, merge }));
      const verdict = await verifyDatabase({ strapi });
      io.stdout.write(`${inWords(count)} lines are in. ${describe(verdict)}`);
      return verdict.ok ? 0 : 1;
    });
  } catch (error) {
    if (error instanceof RefusedArchive) throw new Failed(error.message);
    throw error;
  }
};
