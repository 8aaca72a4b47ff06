import { useState } from 'react';
import { useApi } from '../data/use-loaded';
import type { Api } from '../data/api';
import { useRefusalText } from '../text/use-text';

export type StepRun = { isBusy: boolean; failure: string; run: (act: (api: Api) => Promise<void>) => void };

/** Carries out one act at a time, then asks for the report anew: also after a refusal, which may be because something has changed. */
export const useStep = (onChanged: () => void): StepRun => {
  const api = useApi();
  const refusalText = useRefusalText();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const carryOut = async (act: (api: Api) => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setFailure('');
    try {
      await act(api);
    } catch (error) {
      setFailure(refusalText(error));
    }
    setIsBusy(false);
    onChanged();
  };
  return { isBusy, failure, run: (act) => void (isBusy || carryOut(act)) };
};
