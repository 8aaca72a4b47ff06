import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Files, Folder } from '@strapi/icons';
import { useRef, useState, type DragEvent, type RefObject } from 'react';
import { LIMITS } from '../../../shared/contracts';
import { useFormats } from '../text/use-formats';
import { useText } from '../text/use-text';
import { collectChosen, collectDropped } from './collect-files';
import type { PickedFile } from './judge-files';

type DropZoneProps = { onFiles: (files: PickedFile[]) => void; onProblem: () => void };

type InputProps = { from: RefObject<HTMLInputElement>; isFolder: boolean; onFiles: DropZoneProps['onFiles'] };

const HiddenInput = ({ from, isFolder, onFiles }: InputProps) => (
  <input
    ref={from}
    type="file"
    multiple
    hidden
    data-testid={isFolder ? 'import-folder' : 'import-files'}
    {...(isFolder ? { webkitdirectory: '' } : {})}
    onChange={(event) => {
      onFiles(collectChosen(event.currentTarget.files ?? []));
      event.currentTarget.value = '';
    }}
  />
);

/** Where files, folders and archives are dropped; its buttons do the same from the keyboard. */
export const DropZone = ({ onFiles, onProblem }: DropZoneProps) => {
  const t = useText();
  const { bytes } = useFormats();
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const [isOver, setOver] = useState(false);
  const [isReading, setReading] = useState(false);

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    setReading(true);
    try {
      onFiles(await collectDropped(event.dataTransfer));
    } catch {
      // Taken away meanwhile, or not ours to read: a person can do no more than choose it anew.
      onProblem();
    }
    setReading(false);
  };
  return (
    <Box
      padding={6}
      hasRadius
      background={isOver ? 'primary100' : 'neutral100'}
      borderColor={isOver ? 'primary500' : 'neutral300'}
      borderStyle="dashed"
      borderWidth="1px"
      data-testid="import-drop"
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => void drop(event)}
    >
      <Flex direction="column" gap={4}>
        <Typography textAlign="center">{t(isReading ? 'drop.reading' : 'drop.here')}</Typography>
        <HiddenInput from={files} isFolder={false} onFiles={onFiles} />
        <HiddenInput from={folder} isFolder onFiles={onFiles} />
        <Flex gap={2} wrap="wrap" justifyContent="center">
          <Button variant="secondary" startIcon={<Files />} disabled={isReading} onClick={() => files.current?.click()}>
            {t('drop.files')}
          </Button>
          <Button variant="secondary" startIcon={<Folder />} disabled={isReading} onClick={() => folder.current?.click()}>
            {t('drop.folder')}
          </Button>
        </Flex>
        <Typography variant="pi" textColor="neutral600" textAlign="center">
          {t('drop.limits', {
            page: bytes(LIMITS.fileBytes.page),
            picture: bytes(LIMITS.fileBytes.picture),
            archive: bytes(LIMITS.fileBytes.archive),
            batch: bytes(LIMITS.batchBytes),
          })}
        </Typography>
      </Flex>
    </Box>
  );
};
