import { useCallback, useMemo, useState } from 'react';
import type { PageDetail } from '../../../../../shared/contracts';
import type { Corrections } from '../../../../../shared/corrections';
import { useApi } from '../../../data/use-api';
import type { TextKey } from '../../../text/use-text';
import { isSaved } from '../rules/corrections';

type Work = 'saving' | 'importing' | 'settling';

/** What failed, and what the server said. */
type Failure = { title: TextKey; error: unknown };

const NOTHING: Corrections = {};

/** Fields whose typed text says nothing that can be kept, as a day of 31/02: nothing is saved while there is one. */
const useUnreadable = () => {
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const mark = useCallback((field: string, isUnreadable: boolean) => {
    setUnreadable((before) => {
      if (before.has(field) === isUnreadable) return before;
      const after = new Set(before);
      if (isUnreadable) after.add(field);
      else after.delete(field);
      return after;
    });
  }, []);
  return { unreadable, mark };
};

/**
 * A page being looked at: what the server said of it, the corrections as they stand on the screen, and what is being done. Creating a draft
 * and settling save what is not saved yet; where saving fails nothing else is done.
 */
export const useDesk = (initial: PageDetail) => {
  const api = useApi();
  const [detail, setDetail] = useState(initial);
  const [corrections, setCorrections] = useState(initial.corrections);
  const [work, setWork] = useState<Work | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { unreadable, mark } = useUnreadable();
  const { recognized } = detail;
  const { id } = detail.row;
  const isDirty = useMemo(
    () => recognized !== null && !isSaved(recognized, { now: corrections, saved: detail.corrections }),
    [recognized, corrections, detail.corrections],
  );

  const change = useCallback((next: (before: Corrections) => Corrections) => setCorrections(next), []);

  const doing = async (kind: Work, title: TextKey, act: () => Promise<void>): Promise<boolean> => {
    setWork(kind);
    setFailure(null);
    try {
      await act();
      return true;
    } catch (error) {
      setFailure({ title, error });
      return false;
    } finally {
      setWork(null);
    }
  };

  const take = (answer: PageDetail) => {
    setDetail(answer);
    setCorrections(answer.corrections);
  };

  const save = async (): Promise<boolean> => {
    if (!isDirty && unreadable.size === 0) return true;
    if (unreadable.size > 0) return false;
    return doing('saving', 'one.saveFailed', async () => take(await api.saveCorrections(id, corrections)));
  };

  const runImport = async (): Promise<boolean> =>
    (await save()) && doing('importing', 'one.importFailed', async () => take(await api.importPage(id)));

  const settle = async (settled: boolean): Promise<boolean> =>
    (await save()) &&
    doing('settling', 'one.settleFailed', async () => {
      const row = await api.settle(id, settled);
      setDetail((before) => ({ ...before, row }));
    });

  return {
    detail,
    corrections,
    isDirty,
    hasUnreadable: unreadable.size > 0,
    work,
    failure,
    change,
    mark,
    takeAllBack: useCallback(() => setCorrections(NOTHING), []),
    save,
    runImport,
    settle,
  };
};

export type Desk = ReturnType<typeof useDesk>;
