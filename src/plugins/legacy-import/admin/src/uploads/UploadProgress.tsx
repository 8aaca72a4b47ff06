import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, Cross, Play, Stop } from '@strapi/icons';
import { Bar } from '../parts/Bar/Bar';
import { Live } from '../parts/Live/Live';
import { useFormats } from '../text/use-formats';
import { useText } from '../text/use-text';
import { RefusedFiles } from './RefusedFiles';
import type { Upload, UploadView } from './upload';

type UploadProgressProps = { upload: Upload; view: UploadView };

const PERCENT = 100;
const READ_STEP = 10;

const ratioOf = ({ bytes, files }: UploadView): number => (bytes.total > 0 ? bytes.done / bytes.total : files.total > 0 ? 1 : 0);

const Numbers = ({ view }: { view: UploadView }) => {
  const t = useText();
  const { number, bytes, duration } = useFormats();
  const { rate } = view;
  const left = rate === null || rate <= 0 || view.state !== 'sending' ? null : (view.bytes.total - view.bytes.done) / rate;
  const parts = [
    t('upload.files', { done: number(view.files.done), total: number(view.files.total) }),
    t('upload.bytes', { done: bytes(view.bytes.done), total: bytes(view.bytes.total) }),
    left === null || rate === null ? null : t('upload.rate', { rate: bytes(rate) }),
    left === null ? null : t('progress.left', { time: duration(left) }),
  ];
  return <Typography variant="pi">{parts.filter((part) => part !== null).join(' · ')}</Typography>;
};

const Controls = ({ upload, view }: UploadProgressProps) => {
  const t = useText();
  return (
    <Flex gap={2} wrap="wrap">
      {view.state === 'sending' && (
        <Button size="S" variant="tertiary" startIcon={<Stop />} onClick={upload.pause}>
          {t('upload.pause')}
        </Button>
      )}
      {view.state === 'paused' && (
        <Button size="S" variant="secondary" startIcon={<Play />} onClick={upload.goOn}>
          {t('upload.goOn')}
        </Button>
      )}
      {(view.state === 'sending' || view.state === 'paused') && (
        <Button size="S" variant="danger-light" startIcon={<Cross />} onClick={upload.cancel}>
          {t('upload.cancel')}
        </Button>
      )}
      {view.failed.length > 0 && view.state !== 'cancelled' && (
        <Button size="S" variant="secondary" startIcon={<ArrowClockwise />} onClick={upload.retry}>
          {t('upload.retry')}
        </Button>
      )}
    </Flex>
  );
};

/** How far the files of a batch are on their way to the server; nothing where none was sent from this window. */
export const UploadProgress = ({ upload, view }: UploadProgressProps) => {
  const t = useText();
  const { number } = useFormats();
  if (view.files.total === 0) return null;
  const ratio = ratioOf(view);
  const percent = Math.floor((ratio * PERCENT) / READ_STEP) * READ_STEP;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography fontWeight="semiBold">{t(`uploadState.${view.state}`)}</Typography>
        <Numbers view={view} />
      </Flex>
      <Bar ratio={ratio} label={t('upload.label')} />
      {view.sending.length > 0 && (
        <Typography variant="pi" textColor="neutral600" ellipsis maxWidth="100%">
          {view.sending.join(', ')}
        </Typography>
      )}
      <Controls upload={upload} view={view} />
      <RefusedFiles title={t('upload.failed', { count: number(view.failed.length) })} files={view.failed} />
      <Live
        text={t('upload.read', { state: t(`uploadState.${view.state}`), percent: number(percent), failed: number(view.failed.length) })}
      />
    </Flex>
  );
};
