import { z } from '@strapi/utils';

const whole = (min: number, max: number) => {
  const error = `write a whole number from ${min} to ${max}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};

const UID = z
  .string()
  .regex(/^(api|plugin)::[\w-]+\.[\w-]+$/, { error: 'write the UID of a content type, such as "plugin::featured-conference.pin"' });

const OPTIONS_SCHEMA = z.strictObject({
  /** All kept answers together, with their headers and compressed variants. */
  memoryMb: whole(1, 16_384).default(64),
  /** A longer answer is not kept. */
  maxAnswerKb: whole(1, 65_536).default(2_048),
  /** Answers that had to be made anew, for all readers behind one IPv4 address or IPv6 /64; more are answered 429. 0: no limit. */
  missesPerPrefixMinute: whole(0, 1_000_000).default(3_000),
  /** Content types of plugins that kept answers show, beside all of the application's own, files and locales. */
  follow: z.array(UID).default([]),
});

export type OptionsInput = z.input<typeof OPTIONS_SCHEMA>;
export type Options = z.output<typeof OPTIONS_SCHEMA>;

/** Raised at start; its message says for each wrong option what to write. */
export class WrongOptions extends Error {
  readonly code = 'front-door/wrong-options';
}

/** @throws {WrongOptions} */
export const parseOptions = (value: unknown): Options => {
  const result = OPTIONS_SCHEMA.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `- ${path.length === 0 ? 'config' : path.join('.')}: ${message}`);
  throw new WrongOptions(`The options of the plugin "front-door" (config/plugins) are wrong:\n${lines.join('\n')}`);
};
