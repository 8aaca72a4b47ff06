import type { IntakeRefusal, IntakeRefusalCode } from '../../../../shared/intake-refusals';

export type Refused = { ok: false; refusal: IntakeRefusal };

export const refused = (code: IntakeRefusalCode, path: string, message: string): Refused => ({
  ok: false,
  refusal: { code, path: path.slice(0, LONGEST_SHOWN), message },
});

/** A hostile name may have a megabyte. */
const LONGEST_SHOWN = 300;
