import os from 'node:os';

/** A call that cannot be carried out: a sentence for its user, and exit code 2. */
export class BadCall extends Error {}

/** Who types the command, for the list of batches. In a container a user may have no name. */
export const userName = (): string => {
  try {
    return os.userInfo().username;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'command line';
    throw error;
  }
};
