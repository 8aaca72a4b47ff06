import { z } from '@strapi/utils';
import { EVENT_STATUSES } from './rules/event-status';

const attribute = z.string().min(1, { error: 'write the name of an attribute of the event type' });

/**
 * Which attribute of the event type says what; what is left out is not known of its events. `start` and `end` are moments, or days with the
 * times beside them. `image` is media or a component that holds some; `status` an enumeration, a text, or a boolean that says "cancelled".
 */
export const FIELDS_SCHEMA = z.strictObject({
  name: attribute,
  start: attribute,
  startTime: attribute.optional(),
  end: attribute.optional(),
  endTime: attribute.optional(),
  timeZone: attribute.optional(),
  slug: attribute.optional(),
  summary: attribute.optional(),
  place: attribute.optional(),
  type: attribute.optional(),
  status: attribute.optional(),
  image: attribute.optional(),
});

export type Fields = z.output<typeof FIELDS_SCHEMA>;

/** What the attributes do not say: the clocks of events that name none, what their statuses mean here, and where their pages are. */
export const MEANING_SCHEMA = z
  .strictObject({
    timeZone: z.string().min(1).default('UTC'),
    statuses: z.record(z.string(), z.enum(EVENT_STATUSES)).default({}),
    /** `https://www.example/:locale/events/:slug`; also `:documentId`. */
    pageUrl: z.string().min(1).optional(),
  })
  .prefault({});
