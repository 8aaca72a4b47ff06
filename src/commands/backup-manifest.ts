import { existsSync, readFileSync } from 'node:fs';
import { z } from '@strapi/utils';
import { CommandFailure } from './command-failure';

/** `manifest.json` of a backup: says what the other two entries, `database` and `uploads/`, are. */
const manifestSchema = z.object({
  format: z.literal(1),
  application: z.literal('dinh'),
  version: z.string(),
  date: z.iso.datetime(),
  client: z.enum(['sqlite', 'postgres']),
});

export type BackupManifest = z.infer<typeof manifestSchema>;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const readManifest = (file: string): BackupManifest => {
  const parsed = manifestSchema.safeParse(existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : null);
  if (!parsed.success)
    throw new CommandFailure('This is not a backup made by "backup": it has no manifest.json of this format.', { exitCode: 2 });
  return parsed.data;
};
