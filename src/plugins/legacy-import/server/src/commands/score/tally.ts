import { type Comparison, type Field, FIELDS } from './score-fields';

export type Tally = { field: Field; right: number; missing: string[]; extra: string[] };
export type Rates = { precision: number; recall: number; f1: number };

/** Right, missing and extra values of each field over all comparisons. */
export const tallyFields = (comparisons: readonly Comparison[]): Tally[] =>
  FIELDS.map((field) =>
    comparisons
      .filter((comparison) => comparison.field === field)
      .map(matchValues)
      .reduce<Tally>(
        (sum, { right, missing, extra }) => ({
          field,
          right: sum.right + right,
          missing: [...sum.missing, ...missing],
          extra: [...sum.extra, ...extra],
        }),
        {
          field,
          right: 0,
          missing: [],
          extra: [],
        },
      ),
  );

/** Precision, recall and their harmonic mean; 1 where nothing was expected and nothing found. */
export const ratesOf = ({ right, missing, extra }: Tally): Rates => {
  const precision = right + extra.length === 0 ? 1 : right / (right + extra.length);
  const recall = right + missing.length === 0 ? 1 : right / (right + missing.length);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/** Equal values of both sides cancel out, each once. */
export const matchValues = ({ field, expected, found }: Comparison): Tally => {
  const left = [...found];
  const missing = expected.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { field, right: expected.length - missing.length, missing, extra: left };
};
