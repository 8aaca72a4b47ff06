import type { Pin, PinEvent, PinInput } from '../../../shared/contracts';

/** An event as far as the form knows it: opened from an entry, only its name. */
export type DraftEvent = Pick<PinEvent, 'documentId' | 'name'> & Partial<Pick<PinEvent, 'startsAt' | 'endsAt'>>;

export type DraftImage = { id: number; name: string; url: string };

export type DraftWords = { headline: string; teaser: string; image: DraftImage | null };

/** What the form holds: moments as ISO 8601, null where the field is empty; `priority` undefined while its field is. */
export type PinDraft = {
  event: DraftEvent | null;
  isActive: boolean;
  startsAt: string | null;
  endsAt: string | null;
  priority: number | undefined;
  locales: string[];
  /** By language. */
  words: Record<string, DraftWords>;
  note: string;
};

export const NO_WORDS: DraftWords = { headline: '', teaser: '', image: null };

const HOUR_MS = 60 * 60 * 1000;
const USUAL_MS = 7 * 24 * HOUR_MS;

/** Until the event is over; one that is over, or whose end is not known, for about a week, to a whole hour. A pin without an end is forgotten. */
export const suggestEnd = (event: DraftEvent | null, now: Date): string => {
  const end = event?.endsAt === undefined ? null : new Date(event.endsAt);
  if (end !== null && end > now) return end.toISOString();
  return new Date(Math.floor((now.getTime() + USUAL_MS) / HOUR_MS) * HOUR_MS).toISOString();
};

export const newDraft = (event: DraftEvent | null, now: Date): PinDraft => ({
  event,
  isActive: true,
  startsAt: null,
  endsAt: suggestEnd(event, now),
  priority: 0,
  locales: [],
  words: {},
  note: '',
});

const wordsOf = ({ overrides }: Pin): Record<string, DraftWords> =>
  Object.fromEntries(
    overrides.map(({ language, headline, teaser, image }) => {
      const thumbnail = image?.sizes[0]?.url ?? image?.url ?? '';
      return [
        language,
        { headline: headline ?? '', teaser: teaser ?? '', image: image && { id: image.id, name: image.name, url: thumbnail } },
      ];
    }),
  );

export const draftOf = (pin: Pin): PinDraft => ({
  event: pin.event,
  isActive: pin.isActive,
  startsAt: pin.startsAt,
  endsAt: pin.endsAt,
  priority: pin.priority,
  locales: pin.locales,
  words: wordsOf(pin),
  note: pin.note ?? '',
});

const said = (text: string): string | null => text.trim() || null;

const overridesOf = (words: PinDraft['words']): PinInput['overrides'] =>
  Object.entries(words)
    .map(([language, { headline, teaser, image }]) => ({
      language,
      headline: said(headline),
      teaser: said(teaser),
      image: image?.id ?? null,
    }))
    .filter(({ headline, teaser, image }) => headline !== null || teaser !== null || image !== null);

/** Of a draft without problems. A start that was left empty is not sent: the server takes its own now. */
export const inputOf = (draft: PinDraft): PinInput => ({
  event: draft.event?.documentId ?? '',
  isActive: draft.isActive,
  ...(draft.startsAt === null ? {} : { startsAt: draft.startsAt }),
  endsAt: draft.endsAt,
  priority: draft.priority ?? 0,
  locales: draft.locales,
  overrides: overridesOf(draft.words),
  note: said(draft.note),
});
