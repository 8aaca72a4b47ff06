import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Batch } from '../../../../shared/contracts';
import { Section } from '../../parts/Section/Section';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';
import { DropZone } from '../../uploads/DropZone';
import { judgeFiles, type PickedFile, type RefusedFile } from '../../uploads/judge-files';
import { RefusedFiles } from '../../uploads/RefusedFiles';
import type { Upload, UploadView } from '../../uploads/upload';
import { UploadProgress } from '../../uploads/UploadProgress';

type UploadSectionProps = { batch: Batch; upload: Upload; view: UploadView };

const heldBy = ({ files }: Batch) => ({ files: files.pages + files.pictures + files.others, bytes: files.bytes });

/** Files on their way to a batch that was not recognized yet, and a place for more. */
export const UploadSection = ({ batch, upload, view }: UploadSectionProps) => {
  const t = useText();
  const { number, bytes } = useFormats();
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [isUnreadable, setUnreadable] = useState(false);
  const { files } = batch;
  const take = (picked: PickedFile[]) => {
    setUnreadable(false);
    const judged = judgeFiles(picked, heldBy(batch));
    setRefused(judged.refused);
    if (judged.accepted.length > 0) upload.add(judged.accepted);
  };
  const held = t('upload.held', {
    pages: number(files.pages),
    pictures: number(files.pictures),
    others: number(files.others),
    size: bytes(files.bytes),
  });
  return (
    <Section title={t('upload.title')} note={held}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <UploadProgress upload={upload} view={view} />
        <DropZone onFiles={take} onProblem={() => setUnreadable(true)} />
        {isUnreadable && (
          <Typography role="alert" textColor="danger600">
            {t('drop.unreadable')}
          </Typography>
        )}
        <RefusedFiles
          title={t('picked.refused', { count: number(refused.length) })}
          files={refused.map((file) => ({ ...file, message: '' }))}
        />
        <Typography variant="pi" textColor="neutral600">
          {t('upload.again')}
        </Typography>
      </Flex>
    </Section>
  );
};
