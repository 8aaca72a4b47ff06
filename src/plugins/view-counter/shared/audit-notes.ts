/** What the audit log says of acts that are about many numbers; readers of other languages get it in their own words. */
export type AuditNote =
  | { kind: 'import-started'; id: number; rows: number; source: string; strategy: string }
  | { kind: 'import-resumed'; id: number }
  | { kind: 'import-undone'; id: number; source: string; delta: number }
  | { kind: 'month-folded'; month: string; rows: number };

export const noteToText = (note: AuditNote): string => {
  switch (note.kind) {
    case 'import-started':
      return `Import ${note.id}: ${note.rows} rows of "${note.source}", ${note.strategy}`;
    case 'import-resumed':
      return `Import ${note.id} goes on after an interruption`;
    case 'import-undone':
      return `Import ${note.id} of "${note.source}" undone: ${note.delta}`;
    case 'month-folded':
      return `The days of ${note.month} became one month: ${note.rows} rows less their months`;
  }
};

type Groups = Record<string, string>;

const FORMS: readonly [RegExp, (groups: Groups) => AuditNote][] = [
  [
    /^Import (?<id>\d+): (?<rows>\d+) rows of "(?<source>.*)", (?<strategy>[\w-]+)$/,
    ({ id, rows, source = '', strategy = '' }) => ({ kind: 'import-started', id: Number(id), rows: Number(rows), source, strategy }),
  ],
  [/^Import (?<id>\d+) goes on after an interruption$/, ({ id }) => ({ kind: 'import-resumed', id: Number(id) })],
  [
    /^Import (?<id>\d+) of "(?<source>.*)" undone: (?<delta>-?\d+)$/,
    ({ id, source = '', delta }) => ({ kind: 'import-undone', id: Number(id), source, delta: Number(delta) }),
  ],
  [
    /^The days of (?<month>\d{4}-\d{2}) became one month: (?<rows>\d+) rows less their months$/,
    ({ month = '', rows }) => ({ kind: 'month-folded', month, rows: Number(rows) }),
  ],
];

/** The note of such a text; null for any other text, such as the reason of a person. */
export const noteFromText = (text: string): AuditNote | null => {
  for (const [form, read] of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return read(groups);
  }
  return null;
};
