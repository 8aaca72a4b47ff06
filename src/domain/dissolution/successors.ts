import { isHistorical } from '../article/historical';

/** An organization as the choice of successors sees it. */
export type Body = {
  documentId: string;
  name: string;
  classification: string;
  areaName: string | null;
  dissolutionDate: string | null;
};

export type SuggestedBecause = 'same-area' | 'parent';

const UNIT = /^(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+/;

/** "huyện Ba Tơ" and "xã Ba Tơ" are one place; Ba Tô is another, so nothing is folded. */
const placeOf = (areaName: string | null): string => (areaName ?? '').normalize('NFC').trim().toLowerCase().replace(UNIT, '');

/**
 * Who may have taken over, from what is stored: the body of the same kind that bears the same place's name, and the body above. A
 * suggestion to look at, never a fact: which unit took over which district stands in a resolution.
 */
export const suggestSuccessors = ({
  organization,
  parentId,
  others,
}: {
  organization: Body;
  parentId: string | null;
  others: readonly Body[];
}): { documentId: string; because: SuggestedBecause }[] => {
  const today = organization.dissolutionDate ?? '';
  const living = others.filter(
    ({ documentId, dissolutionDate }) => documentId !== organization.documentId && !isHistorical({ dissolutionDate, today }),
  );
  const place = placeOf(organization.areaName);
  const isSame = (body: Body): boolean =>
    place !== '' && placeOf(body.areaName) === place && body.classification === organization.classification;
  return [
    ...living.filter(isSame).map(({ documentId }) => ({ documentId, because: 'same-area' as const })),
    ...living
      .filter((body) => body.documentId === parentId && !isSame(body))
      .map(({ documentId }) => ({ documentId, because: 'parent' as const })),
  ];
};

/** Why an organization cannot be the successor of another; null where it can. `reaches` are all that follow it, over any number of steps. */
export const judgeSuccessor = ({
  organization,
  successor,
  reaches,
}: {
  organization: Body;
  successor: Body;
  reaches: ReadonlySet<string>;
}): string | null => {
  if (successor.documentId === organization.documentId) return `"${organization.name}" cannot succeed itself.`;
  if (reaches.has(organization.documentId))
    return `"${successor.name}" is itself succeeded by "${organization.name}": successions would go in a circle.`;
  const today = organization.dissolutionDate ?? '';
  return isHistorical({ dissolutionDate: successor.dissolutionDate, today })
    ? `"${successor.name}" had ended itself by then. Choose an organization that was there to take over.`
    : null;
};

const sorted = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** Whether these are the same organizations, in whichever order: their relation has none. */
export const areSame = (one: readonly string[], other: readonly string[]): boolean => sorted(one) === sorted(other);
