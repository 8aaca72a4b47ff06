/** All numbers of reads that an answer shows of one entry, wherever in it that stands. */
export const countsIn = (answer: unknown, documentId: string): number[] => {
  if (Array.isArray(answer)) return answer.flatMap((item) => countsIn(item, documentId));
  if (typeof answer !== 'object' || answer === null) return [];
  const own = answer as { documentId?: unknown; views?: unknown };
  const below = Object.values(answer).flatMap((value) => countsIn(value, documentId));
  return own.documentId === documentId && typeof own.views === 'number' ? [own.views, ...below] : below;
};
