import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Cross, Upload } from '@strapi/icons';
import { useRef, useState, type DragEvent } from 'react';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

type FileDropProps = { file: File | null; onFile: (file: File | null) => void };

const KIB = 1024;

const Chosen = ({ file, onFile }: { file: File; onFile: FileDropProps['onFile'] }) => {
  const t = useText();
  const { number } = useFormats();
  return (
    <Flex gap={3} justifyContent="center" wrap="wrap">
      <Typography fontWeight="semiBold">{file.name}</Typography>
      <Typography textColor="neutral600">{t('import.file.size', { size: number(Math.ceil(file.size / KIB)) })}</Typography>
      <Button variant="tertiary" size="S" startIcon={<Cross />} onClick={() => onFile(null)}>
        {t('import.file.remove')}
      </Button>
    </Flex>
  );
};

/** A place to drop a CSV file on; the button does the same from the keyboard. */
export const FileDrop = ({ file, onFile }: FileDropProps) => {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    <Box
      padding={6}
      hasRadius
      background={isOver ? 'primary100' : 'neutral100'}
      borderColor={isOver ? 'primary500' : 'neutral300'}
      borderStyle="dashed"
      borderWidth="1px"
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Flex direction="column" gap={3}>
        {file ? <Chosen file={file} onFile={onFile} /> : <Typography>{t('import.file.drop')}</Typography>}
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          data-testid="import-file"
          onChange={(event) => {
            onFile(event.currentTarget.files?.[0] ?? null);
            event.currentTarget.value = '';
          }}
        />
        <Button variant="secondary" startIcon={<Upload />} onClick={() => input.current?.click()}>
          {t(file ? 'import.file.other' : 'import.file.choose')}
        </Button>
        <Typography variant="pi" textColor="neutral600" textAlign="center">
          {t('import.file.format')}
        </Typography>
      </Flex>
    </Box>
  );
};
