import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApi } from '../../data/use-api';
import { Problem } from '../../parts/Problem/Problem';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';
import { judgeDraft, type Adjustable, type Draft } from '../adjustable';
import { AdjustFields } from './AdjustFields';

type AdjustDialogProps = { adjustables: readonly Adjustable[]; initial?: number; onClose: () => void; onDone: () => void };

const EMPTY: Draft = { value: undefined, reason: '' };

/** What will be stored, in a sentence, before anybody presses the button. */
const Outcome = ({ shown, value }: { shown: number; value: number }) => {
  const t = useText();
  const { number } = useFormats();
  const difference = value - shown;
  const signed = `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} padding={4} background="neutral100" hasRadius>
      <Typography fontWeight="semiBold">
        {t('adjust.outcome', { before: number(shown), after: number(value), difference: signed })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {t('adjust.outcome.note')}
      </Typography>
    </Flex>
  );
};

/** Asks for a new number and its reason; the difference is stored, and who made it, when and why. */
export const AdjustDialog = ({ adjustables, initial = 0, onClose, onDone }: AdjustDialogProps) => {
  const t = useText();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const [index, setIndex] = useState(initial);
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [attempt, setAttempt] = useState<{ state: 'none' | 'tried' | 'sending' } | { state: 'failed'; error: unknown }>({ state: 'none' });
  const chosen = adjustables[index];
  if (!chosen) return null;

  const problems = judgeDraft(draft, chosen.shown);
  const save = async () => {
    if (draft.value === undefined || problems.value !== null || problems.reason !== null) return setAttempt({ state: 'tried' });
    setAttempt({ state: 'sending' });
    const { uid, documentId, locale, metric } = chosen;
    try {
      await api.adjust({ uid, documentId, locale, metric, value: draft.value, reason: draft.reason.trim() });
      toggleNotification({ type: 'success', message: t('adjust.done') });
      onDone();
    } catch (error) {
      setAttempt({ state: 'failed', error });
    }
  };

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('adjust.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <AdjustFields
              adjustables={adjustables}
              index={index}
              draft={draft}
              problems={attempt.state === 'none' ? { value: null, reason: null } : problems}
              onIndex={setIndex}
              onDraft={setDraft}
            />
            {problems.value === null && draft.value !== undefined && <Outcome shown={chosen.shown} value={draft.value} />}
            {attempt.state === 'failed' && <Problem title={t('adjust.failed')} error={attempt.error} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={attempt.state === 'sending'} onClick={() => void save()}>
            {t('adjust.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
