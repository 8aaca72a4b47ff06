import { randomBytes } from 'node:crypto';
import type { CliCommand } from './cli-command';

/** 256 bits, as a line for `.env`. */
export const addPepperCommand: CliCommand = (program, io) => {
  program
    .command('pepper')
    .description('print a new pepper for .env; all instances of one portal need the same one')
    .action(() => {
      io.stdout.write(`VIEW_COUNTER_PEPPER=${randomBytes(32).toString('base64url')}\n`);
    });
};
