import type { Command } from 'commander';

/** Where a command reads and writes: `cwd` is the caller's folder, against which paths are meant. */
export type CliIo = { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream; cwd: string };

/** Adds one subcommand; its action ends with `finish(exitCode)`. */
export type CliCommand = (program: Command, io: CliIo, finish: (exitCode: number) => void) => void;
