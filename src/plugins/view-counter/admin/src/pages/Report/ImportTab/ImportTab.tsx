import { Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ImportAnalysis, Scope } from '../../../../../shared/contracts';
import { useApi } from '../../../data/use-api';
import { useLoaded } from '../../../data/use-loaded';
import { Problem } from '../../../parts/Problem/Problem';
import { useText } from '../../../text/use-text';
import { AnalysisSection } from './AnalysisSection';
import { EMPTY_DRAFT, toForm, type ImportDraft } from './import-draft';
import { ImportForm } from './ImportForm';
import { RunsSection } from './RunsSection';

type Step =
  { state: 'choosing' | 'analysing' } | { state: 'failed'; error: unknown } | { state: 'analysed' | 'starting'; analysis: ImportAnalysis };

const POLL_MS = 1_000;

/** The list of runs; asked for again every second while one of them is at work. */
const useRuns = () => {
  const loaded = useLoaded('imports', (api, signal) => api.imports(signal));
  const { reload } = loaded;
  const isRunning = loaded.state === 'ready' && loaded.data.some(({ state }) => state === 'running');
  const isFresh = loaded.state === 'ready' && !loaded.isStale;
  useEffect(() => {
    if (!isRunning || !isFresh) return undefined;
    const timer = setTimeout(reload, POLL_MS);
    return () => clearTimeout(timer);
  }, [isRunning, isFresh, reload]);
  return loaded;
};

/** Old counts come in three steps: choose, look at what would change, run. */
export const ImportTab = ({ scope }: { scope: Scope }) => {
  const t = useText();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const runs = useRuns();
  const [draft, setDraft] = useState<ImportDraft>(EMPTY_DRAFT);
  const [step, setStep] = useState<Step>({ state: 'choosing' });

  const change = (changed: Partial<ImportDraft>) => {
    setDraft({ ...draft, ...changed });
    setStep({ state: 'choosing' });
  };
  const analyse = async () => {
    setStep({ state: 'analysing' });
    try {
      setStep({ state: 'analysed', analysis: await api.analyse(toForm(draft)) });
    } catch (error) {
      setStep({ state: 'failed', error });
    }
  };
  const start = async (analysis: ImportAnalysis) => {
    setStep({ state: 'starting', analysis });
    try {
      await api.startImport(toForm(draft));
      toggleNotification({ type: 'success', message: t('import.started') });
      setDraft(EMPTY_DRAFT);
      setStep({ state: 'choosing' });
      runs.reload();
    } catch (error) {
      setStep({ state: 'failed', error });
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <ImportForm draft={draft} isBusy={step.state === 'analysing'} onChange={change} onAnalyse={() => void analyse()} />
      {step.state === 'failed' && <Problem title={t('import.failed')} error={step.error} />}
      {(step.state === 'analysed' || step.state === 'starting') && (
        <AnalysisSection analysis={step.analysis} isStarting={step.state === 'starting'} onStart={() => void start(step.analysis)} />
      )}
      {runs.state === 'failed' && <Problem title={t('runs.failed')} error={runs.error} onRetry={runs.reload} />}
      {runs.state === 'ready' && <RunsSection runs={runs.data} timeZone={scope.timeZone} onChanged={runs.reload} />}
    </Flex>
  );
};
