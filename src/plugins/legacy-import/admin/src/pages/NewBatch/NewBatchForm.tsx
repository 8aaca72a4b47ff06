import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import type { NewBatch, Publisher } from '../../data/api';
import { Choices } from '../../parts/Choices/Choices';
import { Section } from '../../parts/Section/Section';
import { PERMISSIONS } from '../../permissions';
import { useText } from '../../text/use-text';
import { DropZone } from '../../uploads/DropZone';
import { judgeFiles, nameOf, type PickedFile } from '../../uploads/judge-files';
import { PickedFiles } from './PickedFiles';
import { PublisherField } from './PublisherField';

type NewBatchFormProps = { isBusy: boolean; onStart: (batch: NewBatch, files: readonly PickedFile[]) => void };

const LONGEST_NAME = 200;

const usePicked = () => {
  const [picked, setPicked] = useState<readonly PickedFile[]>([]);
  const judged = useMemo(() => judgeFiles(picked), [picked]);
  return {
    judged,
    suggested: nameOf(judged.accepted) ?? '',
    add: (more: PickedFile[]) => setPicked((before) => [...before, ...more]),
    clear: () => setPicked([]),
  };
};

/** Files first, then what is to become of them. */
export const NewBatchForm = ({ isBusy, onStart }: NewBatchFormProps) => {
  const t = useText();
  const { allowedActions } = useRBAC(PERMISSIONS.publish);
  const { judged, suggested, add, clear } = usePicked();
  const [named, setName] = useState<string | null>(null);
  const [publisher, setPublisher] = useState<Publisher | null>(null);
  const [then, setThen] = useState<'drafts' | 'publish'>('drafts');
  const [isUnreadable, setUnreadable] = useState(false);
  const name = named ?? suggested;
  const pick = (files: PickedFile[]) => {
    setUnreadable(false);
    add(files);
  };
  const start = () =>
    onStart(
      {
        ...(name.trim() === '' ? {} : { name: name.trim() }),
        ...(publisher && { publisherId: publisher.documentId }),
        publish: then === 'publish',
      },
      judged.accepted,
    );
  const choices = (['drafts', 'publish'] as const).map((value) => ({ value, name: t(`then.${value}`), why: t(`then.${value}.why`) }));
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Section title={t('new.files')} note={t('new.files.note')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <DropZone onFiles={pick} onProblem={() => setUnreadable(true)} />
          {isUnreadable && (
            <Typography role="alert" textColor="danger600">
              {t('drop.unreadable')}
            </Typography>
          )}
          <PickedFiles judged={judged} onClear={clear} />
        </Flex>
      </Section>
      <Section title={t('new.settings')}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root name="name" hint={t('new.name.hint')}>
            <Field.Label>{t('new.name')}</Field.Label>
            <TextInput maxLength={LONGEST_NAME} value={name} onChange={(event) => setName(event.currentTarget.value)} />
            <Field.Hint />
          </Field.Root>
          <PublisherField publisher={publisher} onChoose={setPublisher} />
          {allowedActions.canPublish && <Choices label={t('then')} choices={choices} value={then} onChange={setThen} />}
        </Flex>
      </Section>
      <Flex gap={4} wrap="wrap">
        <Button startIcon={<CloudUpload />} loading={isBusy} disabled={judged.accepted.length === 0} onClick={start}>
          {t('new.start')}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {t(judged.accepted.length === 0 ? 'new.start.first' : 'new.start.note')}
        </Typography>
      </Flex>
    </Flex>
  );
};
