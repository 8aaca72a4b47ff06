import type { Problem, StoredEntry } from './document-hooks';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** Rows below an entry for which `matches` holds, with their path in the form. */
const rowsWhere = (value: unknown, matches: (row: Row) => boolean, path: string[] = []): { row: Row; path: string[] }[] => {
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => rowsWhere(inner, matches, [...path, String(index)]));
  if (!isRow(value)) return [];
  const below = Object.entries(value).flatMap(([key, inner]) => rowsWhere(inner, matches, [...path, key]));
  return matches(value) ? [{ row: value, path }, ...below] : below;
};

const isPhoto = (row: Row): boolean => 'missingFile' in row && 'placement' in row;
const isMention = (row: Row): boolean => 'titleMode' in row && 'titleText' in row;

const photoProblem = ({ row, path }: { row: Row; path: string[] }): Problem[] => [
  ...(row.image || row.missingFile
    ? []
    : [{ path: [...path, 'image'], message: 'A photo has no image: add one, or mark its file as missing.' }]),
  ...(row.decorative || !isBlank(row.alt) || !isBlank(row.caption)
    ? []
    : [{ path: [...path, 'caption'], message: 'A photo has neither caption nor alternative text: write one, or mark it as decorative.' }]),
];

/** What stands in the way of publishing the photos in these attributes. */
export const photoProblems = (entry: StoredEntry, attributes: string[]): Problem[] =>
  attributes.flatMap((name) => rowsWhere(entry[name], isPhoto, [name]).flatMap(photoProblem));

/** A person in a caption or a programme needs a name; the hook fills it only where a person is linked. */
export const mentionProblems = (entry: StoredEntry): Problem[] =>
  rowsWhere(entry, isMention).flatMap(({ row, path }) =>
    isBlank(row.name)
      ? [{ path: [...path, 'name'], message: 'Somebody is mentioned without a name: link a person or write the name.' }]
      : [],
  );
