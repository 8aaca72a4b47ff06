/** A number that is not what the other rows say it should be. `what` names the number, its place and the rule. */
export type Problem = { what: string; expected: number; found: number };

/** Every number recomputed. `problems` holds the first of each kind, `problemCount` how many there are in all; a warning makes nothing wrong. */
export type Verdict = {
  ok: boolean;
  checked: { targets: number; days: number; importedRows: number; adjustments: number };
  problems: Problem[];
  problemCount: number;
  warnings: string[];
};
