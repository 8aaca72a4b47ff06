import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Pin } from '../../../shared/contracts';
import { errorDetails } from '../data/error-text';
import { announcePinsChanged } from '../data/pins-changed';
import { useApi } from '../data/use-api';
import { useText } from '../text/use-text';
import { inputOf, type PinDraft } from './draft';
import { judgeDraft } from './judge-draft';
import { refusalsByField } from './refusals';

type Attempt =
  { state: 'none' | 'tried' | 'sending' } | { state: 'failed'; error: unknown; refusals: Record<string, string>; of: PinDraft };

type Options = { initial: PinDraft; pin: Pin | null; onDone: () => void };

/** What a pin's form holds and says. Problems show once somebody has tried to save; what the server refused, until the draft changes. */
export const usePinForm = ({ initial, pin, onDone }: Options) => {
  const t = useText();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = useState(initial);
  const [attempt, setAttempt] = useState<Attempt>({ state: 'none' });
  const problems = judgeDraft(draft, new Date());

  const save = async () => {
    if (Object.keys(problems).length > 0) return setAttempt({ state: 'tried' });
    setAttempt({ state: 'sending' });
    const input = inputOf(draft);
    try {
      await (pin === null ? api.createPin(input) : api.updatePin(pin.documentId, input));
      announcePinsChanged();
      toggleNotification({ type: 'success', message: t(pin === null ? 'pin.created' : 'pin.saved') });
      onDone();
    } catch (error) {
      setAttempt({ state: 'failed', error, refusals: refusalsByField(errorDetails(error), input), of: draft });
    }
  };

  const problemOf = (field: string): string | undefined => {
    const problem = problems[field];
    if (problem !== undefined) return attempt.state === 'none' ? undefined : t(problem);
    return attempt.state === 'failed' && attempt.of === draft ? attempt.refusals[field] : undefined;
  };

  return {
    draft,
    change: (changed: Partial<PinDraft>) => setDraft((before) => ({ ...before, ...changed })),
    problemOf,
    hasProblems: Object.keys(problems).length > 0,
    wasTried: attempt.state !== 'none',
    isSending: attempt.state === 'sending',
    failure: attempt.state === 'failed' && attempt.of === draft ? attempt.error : null,
    save,
  };
};

export type PinForm = ReturnType<typeof usePinForm>;
