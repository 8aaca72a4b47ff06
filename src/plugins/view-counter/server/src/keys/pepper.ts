import { createHmac, randomBytes } from 'node:crypto';

const PEPPER_LENGTH = 32;

/** Why the server does not start; the message says what to do. */
class PepperMissing extends Error {
  readonly code = 'view-counter/pepper-missing';
}

export class PepperDiffers extends Error {
  readonly code = 'view-counter/pepper-differs';
}

const MAKE_ONE = 'Make one with "npm run views -- pepper", or "node -e \'console.log(crypto.randomBytes(32).toString(`base64url`))\'"';

const KEEP_IT = 'keep it in the environment (this portal reads VIEW_COUNTER_PEPPER), the same in all instances.';

/** `missing` is why a server must not start; `warning` why it had better not. */
export type ChosenPepper = { pepper: string; warning: string | null; missing: PepperMissing | null };

/**
 * The secret that turns a day's random number into the day's key. Elsewhere than in production one is derived from the application's keys,
 * which stay the same from start to start, or made up where there are none.
 */
export const choosePepper = ({ given, production, appKeys }: { given: string; production: boolean; appKeys: string }): ChosenPepper => {
  if (given.length >= PEPPER_LENGTH) return { pepper: given, warning: null, missing: null };
  const problem = `The view counter needs a pepper of at least ${PEPPER_LENGTH} characters, but it has ${given.length}. ${MAKE_ONE}, and ${KEEP_IT}`;
  const secret = appKeys === '' ? randomBytes(32).toString('hex') : appKeys;
  const pepper = createHmac('sha256', secret).update('view-counter pepper').digest('hex');
  if (production) return { pepper, warning: null, missing: new PepperMissing(problem) };
  return { pepper, warning: `${problem} In production it would not start.`, missing: null };
};

export const explainDifference = (day: number): string =>
  `The key of ${day} in the database (table vc_key) was made with another pepper than this instance has. Give all instances the same pepper. ` +
  'To change it on purpose, stop them all and empty the table vc_key: readers of today are then taken for new ones once.';
