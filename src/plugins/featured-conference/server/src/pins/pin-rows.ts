import type { Core } from '@strapi/strapi';
import type { PinFacts } from '../choice/rules/choose';
import type { ImageRow } from './image-row';
import { PIN } from './pin-type';

export type OverrideRow = { language: string; headline: string | null; teaser: string | null; image: ImageRow | null };

/** A pin as it is stored, its instants in ISO 8601. */
export type PinRow = PinFacts & { overrides: OverrideRow[]; note: string | null; updatedAt: string };

type StoredRow = Omit<PinRow, 'eventId' | 'locales' | 'overrides'> & {
  event: { documentId: string } | null;
  locales: string[] | null;
  overrides?: OverrideRow[] | null;
};

const QUERY = {
  populate: { event: { select: ['documentId'] }, overrides: { populate: { image: true } } },
  orderBy: { id: 'asc' },
} as const;

const FACTS_QUERY = { populate: { event: QUERY.populate.event }, orderBy: QUERY.orderBy };

type Deps = { strapi: Core.Strapi };

const isOrWillBe = (now: Date) => ({ isActive: true, $or: [{ endsAt: { $null: true } }, { endsAt: { $gt: now.toISOString() } }] });

/** Those that hold now or may later; pins are few. */
export const loadPinsFrom = ({ strapi }: Deps, now: Date): Promise<PinRow[]> => loadPins({ strapi }, isOrWillBe(now));

/** The same without what they say in their own words. */
export const loadPinFactsFrom = async ({ strapi }: Deps, now: Date): Promise<PinFacts[]> =>
  ((await strapi.db.query(PIN).findMany({ ...FACTS_QUERY, where: isOrWillBe(now) })) as StoredRow[]).map(toRow);

export const loadPins = async ({ strapi }: Deps, where: Record<string, unknown> = {}): Promise<PinRow[]> =>
  ((await strapi.db.query(PIN).findMany({ ...QUERY, where })) as StoredRow[]).map(toRow);

const toRow = ({ event, locales, overrides, startsAt, endsAt, updatedAt, ...row }: StoredRow): PinRow => ({
  ...row,
  eventId: event?.documentId ?? null,
  startsAt: new Date(startsAt).toISOString(),
  endsAt: endsAt === null ? null : new Date(endsAt).toISOString(),
  updatedAt: new Date(updatedAt).toISOString(),
  locales: locales ?? [],
  overrides: overrides ?? [],
});
