import { z } from '@strapi/utils';

const OPTIONS_SCHEMA = z.strictObject({
  /**
   * Where the files of batches lie until a batch is removed; an absolute path, or one from the application's folder. It survives restarts,
   * and all instances of one portal share it.
   */
  folder: z.string().min(1, { error: 'write the path of a folder, such as ".imports"' }).default('.imports'),
});

export type OptionsInput = z.input<typeof OPTIONS_SCHEMA>;
export type Options = z.output<typeof OPTIONS_SCHEMA>;

/** Raised at start; its message says for each wrong option what to write. */
export class WrongOptions extends Error {
  readonly code = 'legacy-import/wrong-options';
}

/** @throws {WrongOptions} */
export const parseOptions = (value: unknown): Options => {
  const result = OPTIONS_SCHEMA.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `- ${path.length === 0 ? 'config' : path.join('.')}: ${message}`);
  throw new WrongOptions(`The options of the plugin "legacy-import" (config/plugins) are wrong:\n${lines.join('\n')}`);
};
