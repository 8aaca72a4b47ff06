import type { DissolutionReport } from '../../../dissolution/contracts';
import type { DissolutionTextKey } from '../../translations/dissolution';

type Pending = { key: Extract<DissolutionTextKey, `pending.${string}`>; day: string | null };

/** What saving the day in the form would do; null where it is the stored one. `typed`: as the form holds it. */
export const pendingText = ({ organization, may }: Pick<DissolutionReport, 'organization' | 'may'>, typed: unknown): Pending | null => {
  const day = typeof typed === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null;
  const { dissolutionDate } = organization;
  if (day === dissolutionDate) return null;
  if (!may.changeArchive) return { key: 'pending.not-yours', day };
  if (day === null) return { key: 'pending.removed', day };
  return { key: dissolutionDate === null ? 'pending.set' : 'pending.moved', day };
};
