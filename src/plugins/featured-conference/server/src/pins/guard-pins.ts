import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { judgePin, type WantedPin } from './judge-pin';
import { loadPins, type PinRow } from './pin-rows';
import { PIN } from './pin-type';

type Deps = { strapi: Core.Strapi };
type Data = Record<string, unknown>;

/**
 * In `register()`. Whichever way a pin is written, it starts now unless it says when, what is wrong is refused, and it is linked to the draft
 * of its event: that row outlives every publication, while a link to a published row is lost when the event is unpublished.
 */
export const guardPins = ({ strapi }: Deps): void => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== PIN || (context.action !== 'create' && context.action !== 'update')) return next();
    const params = context.params as { documentId?: string; data?: Data };
    params.data = await prepareData({ strapi }, params);
    return next();
  });
};

const prepareData = async ({ strapi }: Deps, { documentId, data = {} }: { documentId?: string; data?: Data }): Promise<Data> => {
  const [stored] = documentId === undefined ? [] : await loadPins({ strapi }, { documentId });
  const wanted = wantedOf(data, stored, getService({ strapi }, 'clock').now());
  const { locales } = await judgePin({ strapi }, wanted);
  const { event: _replaced, ...rest } = data;
  const prepared = { ...rest, startsAt: wanted.startsAt };
  if (wanted.event === null) return prepared;
  return {
    ...prepared,
    event: linkTo({ documentId: wanted.event, locales, defaultLocale: getService({ strapi }, 'options').defaultLocale }),
  };
};

/** What the pin will say; its event only where that is new to it. */
const wantedOf = (data: Data, stored: PinRow | undefined, now: Date): WantedPin => {
  const event = 'event' in data || !stored ? (documentIdOf(data.event) ?? '') : null;
  return {
    event: event === stored?.eventId ? null : event,
    startsAt: momentOf(data.startsAt) ?? stored?.startsAt ?? now.toISOString(),
    endsAt: 'endsAt' in data ? momentOf(data.endsAt) : (stored?.endsAt ?? null),
    locales: data.locales ?? [],
    overrides: data.overrides ?? [],
  };
};

/** A relation as the document service takes it: an id, `{ documentId }`, or one of these in `set` or `connect`. */
const documentIdOf = (relation: unknown): string | null => {
  if (typeof relation === 'string') return relation;
  if (Array.isArray(relation)) return documentIdOf(relation[0]);
  if (typeof relation !== 'object' || relation === null) return null;
  const { documentId, set, connect } = relation as Data;
  return documentIdOf(documentId ?? set ?? connect);
};

/** As text, wrong or right. */
const momentOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.toISOString() : String(value);
};

const linkTo = ({ documentId, locales, defaultLocale }: { documentId: string; locales: readonly string[]; defaultLocale: string }) => {
  const locale = locales.includes(defaultLocale) ? defaultLocale : locales[0];
  return { set: [{ documentId, status: 'draft' as const, ...(locale === undefined ? {} : { locale }) }] };
};
