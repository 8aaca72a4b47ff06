import { z } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EventSource } from './event-source';
import { FIELDS_SCHEMA, MEANING_SCHEMA } from './mapped-source/fields';

const whole = (min: number, max: number) => {
  const error = `write a whole number from ${min} to ${max}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};

/** What an administrator may change later; the file gives the defaults. Windows in days of 24 hours. */
export const SETTINGS_SCHEMA = z.strictObject({
  eventTypes: z.array(z.string().min(1)).min(1, { error: 'name at least one type of event' }).max(50),
  autoFallback: z.boolean(),
  upcomingDays: whole(0, 365),
  recentDays: whole(0, 3_650),
  requirePhoto: z.boolean(),
  localeFallback: z.boolean(),
  maxPhotos: whole(0, 50),
});

const { shape } = SETTINGS_SCHEMA;

type MakeSource = (deps: { strapi: Core.Strapi }) => EventSource;

const OPTIONS_SCHEMA = z.strictObject({
  /** UID of the content type that is featured. */
  eventType: z.string().regex(/^api::[\w-]+\.[\w-]+$/, { error: 'write the UID of a content type, such as "api::event.event"' }),
  /** Reads events; left out: by `fields`. */
  source: z.custom<MakeSource>((value) => typeof value === 'function', { error: 'write a function ({ strapi }) => …' }).optional(),
  /** Reads any event type by the names of its attributes. */
  fields: FIELDS_SCHEMA.optional(),
  /** With `fields`: the clocks of events that name none, what their statuses mean, where their pages are. */
  meaning: MEANING_SCHEMA,
  /** The language in which a fallback is given. */
  defaultLocale: z.string().min(1).default('vi'),
  /** Signs preview links; the same in all instances, from the environment. Without it there are none. */
  previewSecret: z.string().default(''),
  /** The scope of API tokens that may read drafts, so that they may see previews; left out: only those with full access may. */
  readDraftsScope: z.string().min(1).optional(),
  /** Which sites may show the HTML fragment in a frame (CSP `frame-ancestors`). */
  frameAncestors: z.array(z.string().min(1)).default(['*']),
  /** Where the public site stands, whose addresses oEmbed knows then: `https://ubnd.example`. */
  siteUrl: z
    .string()
    .refine((url) => url === '' || (/^https?:\/\//.test(url) && URL.canParse(url)), {
      error: 'write an address such as "https://ubnd.example"',
    })
    .default(''),
  settings: z
    .strictObject({
      eventTypes: shape.eventTypes.default(['conference']),
      autoFallback: shape.autoFallback.default(true),
      upcomingDays: shape.upcomingDays.default(14),
      recentDays: shape.recentDays.default(60),
      requirePhoto: shape.requirePhoto.default(false),
      localeFallback: shape.localeFallback.default(true),
      maxPhotos: shape.maxPhotos.default(5),
    })
    .prefault({}),
});

export type OptionsInput = z.input<typeof OPTIONS_SCHEMA>;
export type Options = z.output<typeof OPTIONS_SCHEMA>;

/** Raised at start; its message says for each wrong option what to write. */
export class WrongOptions extends Error {
  readonly code = 'featured-conference/wrong-options';
}

/** @throws {WrongOptions} */
export const parseOptions = (value: unknown): Options => {
  const result = OPTIONS_SCHEMA.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `- ${path.length === 0 ? 'config' : path.join('.')}: ${message}`);
  throw new WrongOptions(`The options of the plugin "featured-conference" (config/plugins) are wrong:\n${lines.join('\n')}`);
};
