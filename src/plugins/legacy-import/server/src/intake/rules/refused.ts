import type { IntakeRefusal, IntakeRefusalCode } from '../../../../shared/intake-refusals';

export type Refused = { ok: false; refusal: IntakeRefusal };

/** Characters of a name in a refusal: a hostile one may have a megabyte. */
export const LONGEST_SHOWN = 300;

export const refused = (code: IntakeRefusalCode, path: string, message: string): Refused => ({
  ok: false,
  refusal: { code, path: path.slice(0, LONGEST_SHOWN), message },
});
