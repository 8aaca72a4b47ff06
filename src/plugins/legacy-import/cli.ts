import { Command, CommanderError } from 'commander';
import { addApplyCommand } from './server/src/commands/apply-command';
import { BadCall } from './server/src/commands/bad-call';
import { addBatchesCommand } from './server/src/commands/batches-command';
import type { CliCommand, CliIo } from './server/src/commands/cli-command';
import { addParseCommand } from './server/src/commands/parse-command';
import { addScoreCommand } from './server/src/commands/score-command';
import { addUndoCommand } from './server/src/commands/undo-command';

/** One line a subcommand; each brings its own arguments and loads what it needs only when it runs. */
const COMMANDS: readonly CliCommand[] = [addParseCommand, addApplyCommand, addBatchesCommand, addUndoCommand, addScoreCommand];

const BAD_ARGUMENTS = 2;

/** `npm run import -- <argv>`: exit 0 all done, 1 some page failed, 2 bad arguments. Nothing runs on import; errors that are nobody's are thrown. */
export const main = async (argv: string[], io: CliIo): Promise<number> => {
  let exitCode = 0;
  const program = new Command('import')
    .description('Legacy pages of old portals.')
    .exitOverride()
    .showHelpAfterError('(import --help shows every command)');
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
    if (!(error instanceof BadCall)) throw error;
    io.stderr.write(`${error.message}\n`);
    return BAD_ARGUMENTS;
  }
  return exitCode;
};
