import type { Core } from '@strapi/strapi';
import type { Command } from 'commander';

/**
 * Starts the application without listening, runs the work and ends it; refuses with a sentence (exit 2) where another process writes the same
 * database. `holder` names the command to whoever is kept out meanwhile.
 */
export type WithApp = <T>(holder: string, work: (strapi: Core.Strapi) => Promise<T>) => Promise<T>;

/** Where a command reads and writes: `cwd` is the caller's folder, against which paths are meant. Only `apply` needs the application. */
export type CliIo = { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream; cwd: string; withApp?: WithApp };

/** Adds one subcommand; its action ends with `finish(exitCode)`. */
export type CliCommand = (program: Command, io: CliIo, finish: (exitCode: number) => void) => void;
