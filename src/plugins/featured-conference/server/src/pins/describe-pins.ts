import type { Core } from '@strapi/strapi';
import type { Pin, PinEvent, PinOverride, PinPhase } from '../../../shared/contracts';
import { choosePinned } from '../choice/rules/choose';
import { getService } from '../services';
import { toBlockImage } from './image-row';
import type { OverrideRow, PinRow } from './pin-rows';
import { byRank, pinPhase } from './rules/pin-phase';

type Deps = { strapi: Core.Strapi };

/** As editors see them: active ones in the order in which they win, planned ones by start, the rest latest first. */
export const describePins = async ({ strapi }: Deps, { rows, now }: { rows: PinRow[]; now: Date }): Promise<Pin[]> => {
  const documentIds = [...new Set(rows.flatMap(({ eventId }) => eventId ?? []))];
  const events = documentIds.length === 0 ? [] : await getService({ strapi }, 'source').describe({ documentIds });
  const shown = await findShown({ strapi }, { rows, documentIds, now });
  return rows
    .map((row) => toPin(row, { event: events.find(({ documentId }) => documentId === row.eventId) ?? null, shown, now }))
    .sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) || byRank(a, b));
};

const PHASES: readonly PinPhase[] = ['active', 'planned', 'expired', 'off'];

/** Locale → the pin that its readers see now. */
const findShown = async (
  { strapi }: Deps,
  { rows, documentIds, now }: { rows: PinRow[]; documentIds: string[]; now: Date },
): Promise<ReadonlyMap<string, string>> => {
  if (documentIds.length === 0) return new Map();
  const { defaultLocale } = getService({ strapi }, 'options');
  const settings = await getService({ strapi }, 'settings').read();
  const events = await getService({ strapi }, 'source').findByIds({ documentIds, drafts: false });
  const locales = await getService({ strapi }, 'locales').list();
  return new Map(
    locales.flatMap(({ code }) => {
      const pinId = choosePinned({ pins: rows, events, locale: code, defaultLocale, settings, now })?.pinId;
      return pinId ? [[code, pinId] as const] : [];
    }),
  );
};

type Around = { event: PinEvent | null; shown: ReadonlyMap<string, string>; now: Date };

const toPin = ({ documentId, isActive, startsAt, endsAt, priority, locales, overrides, note, updatedAt }: PinRow, around: Around): Pin => ({
  documentId,
  event: around.event,
  isActive,
  startsAt,
  endsAt,
  priority,
  locales: [...locales],
  overrides: overrides.map(toOverride),
  note,
  phase: pinPhase({ isActive, startsAt, endsAt }, around.now),
  shownIn: [...around.shown].filter(([, pinId]) => pinId === documentId).map(([code]) => code),
  updatedAt,
});

const toOverride = ({ language, headline, teaser, image }: OverrideRow): PinOverride => ({
  language,
  headline: headline || null,
  teaser: teaser || null,
  image: image && { id: image.id, name: image.name, ...toBlockImage(image) },
});
