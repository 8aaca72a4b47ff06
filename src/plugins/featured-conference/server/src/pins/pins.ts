import type { Core, Modules } from '@strapi/strapi';
import type { Pin, PinInput } from '../../../shared/contracts';
import { describePins } from './describe-pins';
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
  const list: PinsService['list'] = async ({ eventId, now }) => {
    const pins = await describePins({ strapi }, { rows: await loadPins({ strapi }), now });
    return eventId === undefined ? pins : pins.filter(({ event }) => event?.documentId === eventId);
  };
  const find = async (documentId: string, now: Date): Promise<Pin | null> =>
    (await list({ now })).find((pin) => pin.documentId === documentId) ?? null;

  return {
    list,
    create: async (input, now) => {
      const { documentId } = await strapi.documents(PIN).create({ data: { ...input } as unknown as PinData });
      const pin = await find(documentId, now);
      if (!pin) throw new Error(`The pin ${documentId} was deleted while it was being written.`);
      return pin;
    },
    update: async (documentId, input, now) => {
      if ((await loadPins({ strapi }, { documentId })).length === 0) return null;
      await strapi.documents(PIN).update({ documentId, data: { ...input } as unknown as Partial<PinData> });
      return find(documentId, now);
    },
    remove: async (documentId) => {
      const { entries } = await strapi.documents(PIN).delete({ documentId });
      return entries.length > 0;
    },
  };
};

/** Strapi's types know no attribute that is emptied; `guardPins` makes the relation of the event's documentId. */
type PinData = Modules.Documents.Params.Data.Input<typeof PIN>;
