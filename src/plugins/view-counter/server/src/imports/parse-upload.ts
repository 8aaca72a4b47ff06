import { readFile, rm } from 'node:fs/promises';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { STRATEGIES } from '../../../shared/contracts';
import { DEFAULT_SOURCE, type ImportInput } from './prepare-rows';
import { MOST_BYTES, readCsv, type CsvContent } from './read-csv';
import { parseCount } from './rules/parse-count';

const COUNT = z
  .string()
  .trim()
  .transform((text, context) => {
    const value = text === '' ? null : parseCount(text);
    if (text !== '' && value === null)
      context.addIssue({ code: 'custom', message: `expected a whole number, but found "${text.slice(0, 50)}"` });
    return value;
  })
  .optional();

const FIELDS = z.object({
  strategy: z.enum(STRATEGIES).default('set'),
  source: z.string().trim().max(200).optional(),
  siteViews: COUNT,
  siteVisits: COUNT,
});

const FILE = z.object({ filepath: z.string(), size: z.number() });
const NO_COUNTS: CsvContent = { ok: true, rows: [], problems: [] };

/** The form of an import, with its file read; the temporary file is gone afterwards. @throws ValidationError, PayloadTooLargeError */
export const parseUpload = async (ctx: Context): Promise<ImportInput> => {
  const uploads = Object.values((ctx.request as { files?: Record<string, unknown> }).files ?? {}).flat();
  try {
    const counts = await readUpload(uploads);
    const fields = FIELDS.safeParse((ctx.request as { body?: unknown }).body ?? {});
    if (!fields.success) {
      const [issue] = fields.error.issues;
      throw new errors.ValidationError(`${issue?.path.join('.')}: ${issue?.message}`);
    }
    const { strategy, source, siteViews = null, siteVisits = null } = fields.data;
    if (counts === null && siteViews === null && siteVisits === null) {
      throw new errors.ValidationError('Send a CSV file as "file", or the totals of the old site as "siteViews" and "siteVisits".');
    }
    return { counts: counts ?? NO_COUNTS, site: { views: siteViews, visits: siteVisits }, source: source || DEFAULT_SOURCE, strategy };
  } finally {
    await Promise.all(uploads.map(removeUpload));
  }
};

const readUpload = async (uploads: readonly unknown[]): Promise<Extract<CsvContent, { ok: true }> | null> => {
  if (uploads.length === 0) return null;
  const file = FILE.safeParse(uploads[0]);
  if (uploads.length > 1 || !file.success) throw new errors.ValidationError('Send one file, as "file".');
  const { filepath, size } = file.data;
  if (size > MOST_BYTES) {
    throw new errors.PayloadTooLargeError(
      `A file has at most ${MOST_BYTES / 1024 / 1024} MB: divide it and import the parts one after the other.`,
    );
  }
  const content = await readCsv(await readFile(filepath));
  if (!content.ok) throw new errors.ValidationError(content.text);
  return content;
};

/** Strapi removes only what was sent as "files". */
const removeUpload = async (upload: unknown): Promise<void> => {
  const file = FILE.safeParse(upload);
  if (file.success) await rm(file.data.filepath, { force: true });
};
