import { setImmediate as nextTurn } from 'node:timers/promises';

type Totals = ReadonlyMap<string, number>;

/** Collects the ids that one request asks for within a turn of the event loop, and remembers them for the request: one query per turn. */
export const createRequestLoader = (totalsOf: (documentIds: string[]) => Promise<Totals>) => {
  const perRequest = new WeakMap<object, (documentId: string) => Promise<number>>();

  const createLoader = () => {
    const known = new Map<string, Promise<number>>();
    let waiting: string[] = [];
    let batch: Promise<Totals> | null = null;

    const startBatch = async (): Promise<Totals> => {
      await nextTurn();
      const documentIds = waiting;
      waiting = [];
      batch = null;
      return totalsOf(documentIds);
    };

    return (documentId: string): Promise<number> => {
      const asked = known.get(documentId);
      if (asked) return asked;
      waiting.push(documentId);
      batch ??= startBatch();
      const total = batch.then((totals) => totals.get(documentId) ?? 0);
      known.set(documentId, total);
      return total;
    };
  };

  return (request: object, documentId: string): Promise<number> => {
    const load = perRequest.get(request) ?? createLoader();
    perRequest.set(request, load);
    return load(documentId);
  };
};
