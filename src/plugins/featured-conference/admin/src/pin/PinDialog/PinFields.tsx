import { Button, Field, Flex, Modal, Textarea, Toggle } from '@strapi/design-system';
import { useState } from 'react';
import type { Pin, PinReport } from '../../../../shared/contracts';
import { Problem } from '../../parts/Problem/Problem';
import { useText } from '../../text/use-text';
import { draftOf, newDraft, type DraftEvent } from '../draft';
import { usePinForm, type PinForm } from '../use-pin-form';
import { DateFields } from './DateFields';
import { EventField } from './EventField';
import { Outcome } from './Outcome';
import { ReachFields } from './ReachFields';
import { WordsFields } from './WordsFields';

/** What every part of the form gets. */
export type PartProps = { form: PinForm; locales: PinReport['locales'] };

const ActiveField = ({ form: { draft, change } }: PartProps) => {
  const t = useText();
  return (
    <Field.Root name="isActive" hint={t('pin.isActive.hint')}>
      <Field.Label>{t('pin.isActive')}</Field.Label>
      <Toggle
        onLabel={t('pin.on')}
        offLabel={t('pin.off')}
        checked={draft.isActive}
        onChange={(event) => change({ isActive: event.currentTarget.checked })}
      />
      <Field.Hint />
    </Field.Root>
  );
};

const NoteField = ({ form: { draft, change, problemOf } }: PartProps) => {
  const t = useText();
  return (
    <Field.Root name="note" hint={t('pin.note.hint')} error={problemOf('note')}>
      <Field.Label>{t('pin.note')}</Field.Label>
      <Textarea value={draft.note} onChange={(event) => change({ note: event.currentTarget.value })} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

type PinFieldsProps = { locales: PinReport['locales']; pin: Pin | null; event: DraftEvent | null; onClose: () => void };

/** The body and the footer of a dialog: what a pin says, what it will do, and how to save it. */
export const PinFields = ({ locales, pin, event, onClose }: PinFieldsProps) => {
  const t = useText();
  const [initial] = useState(() => (pin === null ? newDraft(event, new Date()) : draftOf(pin)));
  const form = usePinForm({ initial, pin, onDone: onClose });
  const part: PartProps = { form, locales };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <EventField {...part} isFixed={initial.event !== null} />
          <DateFields {...part} />
          <Outcome draft={form.draft} hasProblems={form.hasProblems} />
          <ReachFields {...part} />
          <WordsFields {...part} />
          <NoteField {...part} />
          {pin !== null && <ActiveField {...part} />}
          {form.failure !== null && <Problem title={t('pin.failed')} error={form.failure} />}
          {form.wasTried && form.hasProblems && <Problem title={t('pin.incomplete')} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button loading={form.isSending} onClick={() => void form.save()}>
          {t(pin === null ? 'pin.create' : 'pin.save')}
        </Button>
      </Modal.Footer>
    </>
  );
};
