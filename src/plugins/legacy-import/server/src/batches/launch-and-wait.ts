import type { BatchState } from '../../../shared/contracts';
import type { Launcher, Work } from '../jobs/launcher';

/** Another import is at work, or the batch is not in a state for this: nothing was begun. */
export class ImportBusy extends Error {
  readonly code = 'legacy-import/busy';
}

type Own = { launcher: Launcher; id: string; owner: string };
type Launched<Report> = (job: Parameters<Work>[0]) => Promise<{ state: BatchState | null; report: Report }>;

/** For whoever waits for the end of a job and wants its report: the launcher itself tells nobody of an error but the log. */
export const launchAndWait = async <Report>({ launcher, id, owner }: Own, work: Launched<Report>): Promise<Report> => {
  const ended: { report?: Report; error?: unknown } = {};
  await launcher.launch({ id, owner }, async (job) => {
    try {
      const { state, report } = await work(job);
      ended.report = report;
      return state;
    } catch (error) {
      ended.error = error;
      throw error;
    }
  });
  if (ended.report !== undefined) return ended.report;
  throw ended.error instanceof Error ? ended.error : new Error(`The batch ${id} broke off.`, { cause: ended.error });
};
