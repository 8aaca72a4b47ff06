/**
 * An outcome of a command that its user can act on: `bin/dinh.mjs` prints the sentence without a stack.
 * Exit code 2 is a bad call (nothing was tried), 1 a failure of the work itself.
 */
export class CommandFailure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, { exitCode = 1, cause }: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause });
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
