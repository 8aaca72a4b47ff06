import { Command, CommanderError } from 'commander';
import { addArchiveCommands } from './server/src/commands/archive-commands';
import { BadCall, Failed, type CliCommand, type CliIo } from './server/src/commands/cli-command';
import { addFoldCommand } from './server/src/commands/fold-command';
import { addImportCommand } from './server/src/commands/import-command';
import { addPepperCommand } from './server/src/commands/pepper-command';
import { addRunCommands } from './server/src/commands/run-commands';
import { addVerifyCommand } from './server/src/commands/verify-command';

const COMMANDS: readonly CliCommand[] = [
  addVerifyCommand,
  addImportCommand,
  addRunCommands,
  addArchiveCommands,
  addFoldCommand,
  addPepperCommand,
];

const BAD_ARGUMENTS = 2;

/** `npm run views -- <argv>`: exit 0 all is well, 1 it is not, 2 bad arguments. Nothing runs on import; errors that are nobody's are thrown. */
export const main = async (argv: string[], io: CliIo): Promise<number> => {
  let exitCode = 0;
  const program = new Command('views')
    .description('View counts: prove them, bring old ones in, take all of them to another server.')
    .exitOverride()
    .showHelpAfterError('(views --help shows every command)');
  program.configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  const finish = (code: number): void => {
    exitCode = code;
  };
  for (const add of COMMANDS) add(program, io, finish);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Commander has written its sentence already; asking for help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_ARGUMENTS;
    if (!(error instanceof BadCall) && !(error instanceof Failed)) throw error;
    io.stderr.write(`${error.message}\n`);
    return error instanceof BadCall ? BAD_ARGUMENTS : 1;
  }
  return exitCode;
};
