import type { Pin, PinPhase } from '../../../../shared/contracts';

/** Instants are ISO 8601; `endsAt` is excluded, null: no end. */
type Span = { isActive: boolean; startsAt: string; endsAt: string | null };

export const pinPhase = ({ isActive, startsAt, endsAt }: Span, now: Date): PinPhase => {
  if (endsAt !== null && Date.parse(endsAt) <= now.getTime()) return 'expired';
  if (!isActive) return 'off';
  return Date.parse(startsAt) <= now.getTime() ? 'active' : 'planned';
};

type Ranked = Pick<Pin, 'documentId' | 'phase' | 'startsAt' | 'priority'>;

/** Pins of one phase: active ones in the order in which they win, planned ones by start, the rest latest first. */
export const byRank = (a: Ranked, b: Ranked): number => {
  const latestFirst = Date.parse(b.startsAt) - Date.parse(a.startsAt);
  const byId = a.documentId < b.documentId ? -1 : 1;
  switch (a.phase) {
    case 'active':
      return b.priority - a.priority || latestFirst || byId;
    case 'planned':
      return -latestFirst || byId;
    case 'expired':
    case 'off':
      return latestFirst || byId;
  }
};
