/** Why something is not done. `unknown`: it is not there; `state`: not as things stand; `busy`: other work is going on; `wrong`: it cannot be what was meant. */
export type Refusal = { ok: false; because: 'unknown' | 'state' | 'busy' | 'wrong' | 'too-large'; code: RefusalCode; text: string };

/** For programs, which translate them; the sentence beside it is for people. */
export type RefusalCode =
  | 'no-such-batch'
  | 'no-such-page'
  | 'no-such-publisher'
  | 'no-such-block'
  | 'no-such-picture'
  | 'no-such-file'
  | 'file-gone'
  | 'busy'
  | 'wrong-state'
  | 'no-files'
  | 'not-recognized'
  | 'imported-already';

export const refuse = (because: Refusal['because'], code: RefusalCode, text: string): Refusal => ({ ok: false, because, code, text });

export const NO_BATCH = refuse('unknown', 'no-such-batch', 'There is no such batch: somebody may have removed it.');
export const NO_PAGE = refuse('unknown', 'no-such-page', 'There is no such page: its batch may have been removed.');
