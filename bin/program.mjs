import { Command, CommanderError } from 'commander';
import { addAppCommands } from './commands/app.mjs';
import { addServerCommands } from './commands/server.mjs';
import { addTestCommands } from './commands/test.mjs';
import { readVersion } from './project.mjs';

const program = new Command('dinh')
  .description('The one command line of Đình.')
  .version(readVersion())
  .showHelpAfterError('(node bin/dinh.mjs --help shows every command)')
  .enablePositionalOptions()
  .exitOverride();

addServerCommands(program);
addTestCommands(program);
addAppCommands(program);

/** @param {unknown} error @returns {number} */
const exitCodeOf = (error) => {
  // Commander has written its own sentence already; asking for help or the version is no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  // Failure of bin/ and CommandFailure of src/commands: a sentence for the user, without a stack.
  if (error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number') {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  console.error(error);
  return 1;
};

try {
  await program.parseAsync();
} catch (error) {
  // At once: a command that failed midway may have left a database connection open, which would keep the process alive.
  process.exit(exitCodeOf(error));
}
