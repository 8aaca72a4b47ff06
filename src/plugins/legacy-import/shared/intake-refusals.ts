/** Why a file, or an entry of an archive, does not come in. The admin has a sentence for each; the status is that of the HTTP answer. */
export const INTAKE_REFUSALS = {
  'no-name': 400,
  'absolute-path': 400,
  'path-traversal': 400,
  'bad-character': 400,
  'too-deep': 400,
  'path-too-long': 400,
  'name-taken': 409,
  'duplicate-name': 409,
  'empty-file': 400,
  'file-too-large': 413,
  'batch-too-large': 413,
  'too-many-files': 413,
  'not-a-picture': 400,
  'picture-too-large': 400,
  'not-an-archive': 400,
  'archive-format': 400,
  'nested-archive': 400,
  'broken-archive': 400,
  'broken-entry': 400,
  'encrypted-entry': 400,
  'link-entry': 400,
  'compression-method': 400,
  'overlapping-entries': 400,
  'archive-too-large': 413,
  'zip-bomb': 413,
  'disk-full': 507,
  stalled: 408,
  'broken-off': 400,
} as const;

export type IntakeRefusalCode = keyof typeof INTAKE_REFUSALS;

/** A reason with a sentence: what was expected and what came. `path` is the name as it came. */
export type IntakeRefusal = { code: IntakeRefusalCode; path: string; message: string };
