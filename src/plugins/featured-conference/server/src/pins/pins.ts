import type { Core, Modules } from '@strapi/strapi';
import type { Pin, PinInput } from '../../../shared/contracts';
import { getService } from '../services';
import { describePins } from './describe-pins';
import { judgeInput } from './judge-input';
import { loadPins } from './pin-rows';
import { PIN } from './pin-type';

export type PinsService = {
  /** Active ones in the order in which they win, planned ones by start, the rest latest first; with `eventId` those of one event. */
  list(asked: { now: Date; eventId?: string }): Promise<Pin[]>;
  /** @throws ValidationError (400) with a path and a sentence per mistake */
  create(input: PinInput, now: Date): Promise<Pin>;
  /** Without `startsAt` its start stays. Null where there is no such pin. @throws ValidationError (400) with a path and a sentence per mistake */
  update(documentId: string, input: PinInput, now: Date): Promise<Pin | null>;
  /** False where there is no such pin. */
  remove(documentId: string): Promise<boolean>;
};

export const createPins = ({ strapi }: { strapi: Core.Strapi }): PinsService => {
  const { defaultLocale } = getService({ strapi }, 'options');

  const list: PinsService['list'] = async ({ eventId, now }) => {
    const pins = await describePins({ strapi }, { rows: await loadPins({ strapi }), now });
    return eventId === undefined ? pins : pins.filter(({ event }) => event?.documentId === eventId);
  };
  const written = async (documentId: string, now: Date): Promise<Pin> => {
    const pin = (await list({ now })).find((candidate) => candidate.documentId === documentId);
    if (!pin) throw new Error(`The pin ${documentId} was deleted while it was being written.`);
    return pin;
  };

  return {
    list,
    create: async (input, now) => {
      const wanted = { ...input, startsAt: input.startsAt ?? now.toISOString() };
      const { locales } = await judgeInput({ strapi }, wanted, null);
      const event = linkTo({ documentId: input.event, locales, defaultLocale });
      const { documentId } = await strapi.documents(PIN).create({ data: { ...wanted, event } as unknown as PinData });
      return written(documentId, now);
    },
    update: async (documentId, input, now) => {
      const [stored] = await loadPins({ strapi }, { documentId });
      if (!stored) return null;
      const { event: eventId, ...wanted } = { ...input, startsAt: input.startsAt ?? stored.startsAt };
      const { locales } = await judgeInput({ strapi }, { ...wanted, event: eventId }, stored.eventId);
      const link = eventId === stored.eventId ? {} : { event: linkTo({ documentId: eventId, locales, defaultLocale }) };
      await strapi.documents(PIN).update({ documentId, data: { ...wanted, ...link } as unknown as Partial<PinData> });
      return written(documentId, now);
    },
    remove: async (documentId) => {
      const { entries } = await strapi.documents(PIN).delete({ documentId });
      return entries.length > 0;
    },
  };
};

/** Strapi's types know no attribute that is emptied and no relation by locale and status. */
type PinData = Modules.Documents.Params.Data.Input<typeof PIN>;

/** To the draft, whose row outlives every publication: a link to a published row is lost when the event is unpublished. */
const linkTo = ({ documentId, locales, defaultLocale }: { documentId: string; locales: readonly string[]; defaultLocale: string }) => {
  const locale = locales.includes(defaultLocale) ? defaultLocale : locales[0];
  return { set: [{ documentId, status: 'draft' as const, ...(locale === undefined ? {} : { locale }) }] };
};
