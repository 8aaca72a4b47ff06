import type { Core } from '@strapi/strapi';
import type { Command } from 'commander';
import type { Knex } from 'knex';

/** Starts the application without listening, for work that writes; refuses with a sentence (exit 2) beside a server on SQLite. */
export type WithApp = <T>(holder: string, work: (strapi: Core.Strapi) => Promise<T>) => Promise<T>;

/** Opens the configured database without starting the application, for work that only reads; beside a running server, too. */
export type WithDatabase = <T>(work: (database: { knex: Knex }) => Promise<T>) => Promise<T>;

/** `cwd` is the caller's folder, against which paths are meant. */
export type CliIo = {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  cwd: string;
  withApp: WithApp;
  withDatabase: WithDatabase;
};

/** Adds one or more subcommands; each ends with `finish(exitCode)`, or throws one of the two below. */
export type CliCommand = (program: Command, io: CliIo, finish: (exitCode: number) => void) => void;

/** A call that cannot be carried out, and nothing was tried: exit code 2. */
export class BadCall extends Error {}

/** The work itself went wrong in a way its user can act on: exit code 1. */
export class Failed extends Error {}

/** Who the audit log says it was. */
export const ACTOR = 'views (command line)';

export const ensureCounterTables = async (knex: Knex): Promise<void> => {
  if (!(await knex.schema.hasTable('vc_migration'))) {
    throw new Failed('This database has no view counter yet: start the server once.');
  }
};

const NUMBERS = new Intl.NumberFormat('en');
export const inWords = (value: number): string => NUMBERS.format(value);
