import { z } from '@strapi/utils';
import { isAddressRange } from '../../shared/address-range';
import { DNT_POLICIES, PROFILES } from '../../shared/contracts';
import type { TargetKey } from './hits/hit';

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const RANGE = z.string().refine(isAddressRange, { error: 'write an address or a range such as "203.0.113.0/24" or "2001:db8::/48"' });

/** Which attributes of a counted type name an entry in lists. Left out: `title` or `name`, the first uid attribute, `datePublished`. */
const TYPE = z.strictObject({
  title: z.string().optional(),
  slug: z.string().optional(),
  date: z.string().optional(),
  /** An attribute that, once it has a value, keeps an entry out of every list by name, such as the moment a person was redacted. */
  hiddenBy: z.string().optional(),
});

const UID = z
  .string()
  .regex(/^(api|plugin)::[\w-]+\.[\w-]+$/, { error: 'write the UID of a content type, such as "api::article.article"' });

const whole = (min: number, max: number) => {
  const error = `write a whole number from ${min} to ${max}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};

/** What an administrator may change later; the file gives the defaults. */
export const SETTINGS_SCHEMA = z.strictObject({
  types: z.array(UID).max(100),
  profile: z.enum(PROFILES, { error: `write one of ${PROFILES.join(', ')}` }),
  doubleClickSeconds: whole(0, 86_400),
  visitMinutes: whole(1, 1_440),
  timeZone: z.string().refine(isTimeZone, { error: 'write a time zone of the IANA list, such as "Asia/Ho_Chi_Minh"' }),
  dnt: z.enum(DNT_POLICIES, { error: `write one of ${DNT_POLICIES.join(', ')}` }),
  excludedAddresses: z.array(RANGE).max(1_000),
  retentionYears: whole(1, 50),
});

/** What is stored of them: only what an administrator has set. */
export const OVERRIDES_SCHEMA = SETTINGS_SCHEMA.partial();

const LIMITS = z.strictObject({
  hitsPerVisitorMinute: z.number().int().positive().default(600),
  viewsPerVisitorDay: z.number().int().positive().default(500),
  hitsPerPrefixMinute: z.number().int().positive().default(6_000),
  /** Queries for ids that are not known to be published. */
  lookupsPerSecond: z.number().int().positive().default(50),
});

/** `resolveUrl` finds what an old address showed, for counts that come as `url, views`; null where nothing is known. */
type ResolveUrl = (deps: { strapi: unknown; url: string }) => Promise<TargetKey | null>;

const OPTIONS_SCHEMA = z.strictObject({
  types: z.union([z.array(UID), z.record(UID, TYPE)]),
  /** Where the public routes stand, for sites whose readers' ad blockers dislike the default. */
  path: z
    .string()
    .regex(/^\/[\w-]+(\/[\w-]+)*$/, { error: 'write a path such as "/api/reads", without a slash at its end' })
    .default('/api/reads'),
  /** Of a hit that names no locale. */
  defaultLocale: z.string().min(1).default('vi'),
  /** At least 32 characters, the same in all instances, known to nobody else; from the environment, never from this file. */
  pepper: z.string().default(''),
  profile: z.enum(PROFILES).default('counter'),
  doubleClickSeconds: SETTINGS_SCHEMA.shape.doubleClickSeconds.default(30),
  visitMinutes: SETTINGS_SCHEMA.shape.visitMinutes.default(30),
  timeZone: SETTINGS_SCHEMA.shape.timeZone.default('Asia/Ho_Chi_Minh'),
  dnt: SETTINGS_SCHEMA.shape.dnt.default('countOnly'),
  excludedAddresses: SETTINGS_SCHEMA.shape.excludedAddresses.default([]),
  retentionYears: SETTINGS_SCHEMA.shape.retentionYears.default(3),
  /** Peers whose X-Forwarded-For is believed, where `server.proxy` is on. */
  trustedProxies: z
    .array(RANGE)
    .default(['127.0.0.0/8', '::1/128', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10']),
  /** A batch is written this long after its first hit … */
  maxWaitMs: z.number().int().min(1).max(1_000).default(50),
  /** … or as soon as it has this many. */
  maxBatch: z.number().int().min(1).max(5_000).default(500),
  /** Hits that may wait; more are answered 503. */
  maxQueue: z.number().int().min(1).max(100_000).default(10_000),
  limits: LIMITS.prefault({}),
  resolveUrl: z.custom<ResolveUrl>((value) => typeof value === 'function', { error: 'write a function ({ strapi, url }) => …' }).optional(),
});

export type OptionsInput = z.input<typeof OPTIONS_SCHEMA>;
export type Options = z.output<typeof OPTIONS_SCHEMA>;
export type TypeOptions = z.output<typeof TYPE>;

/** Raised at start; its message says for each wrong option what to write. */
export class WrongOptions extends Error {
  readonly code = 'view-counter/wrong-options';
}

/** @throws {WrongOptions} */
export const parseOptions = (value: unknown): Options => {
  const result = OPTIONS_SCHEMA.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `- ${path.length === 0 ? 'config' : path.join('.')}: ${message}`);
  throw new WrongOptions(`The options of the plugin "view-counter" (config/plugins) are wrong:\n${lines.join('\n')}`);
};

/** UID → which attributes name an entry, whichever way the types were written. */
export const typesOf = ({ types }: Pick<Options, 'types'>): Record<string, TypeOptions> =>
  Array.isArray(types) ? Object.fromEntries(types.map((uid) => [uid, {}])) : types;
