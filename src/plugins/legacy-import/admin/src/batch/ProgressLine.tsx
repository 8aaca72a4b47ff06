import { Flex, Typography } from '@strapi/design-system';
import type { Batch, Progress } from '../../../shared/contracts';
import { Bar } from '../parts/Bar/Bar';
import { Live } from '../parts/Live/Live';
import { useFormats } from '../text/use-formats';
import { useText } from '../text/use-text';
import { phaseOf } from './standing';

const PERCENT = 100;
/** Read out in steps of so many percent. */
const READ_STEP = 10;

const ratioOf = ({ done, total }: Progress): number => (total === 0 ? 0 : done / total);

const Numbers = ({ progress }: { progress: Progress }) => {
  const t = useText();
  const { number, duration } = useFormats();
  const parts = [
    t('progress.done', { done: number(progress.done), total: number(progress.total) }),
    progress.rate === null ? null : t('progress.rate', { rate: number(progress.rate) }),
    progress.secondsLeft === null ? null : t('progress.left', { time: duration(progress.secondsLeft) }),
  ];
  return <Typography variant="pi">{parts.filter((part) => part !== null).join(' · ')}</Typography>;
};

/** What a batch is doing, how far it is, how fast and for how long; nothing where it does nothing. */
export const ProgressLine = ({ batch }: { batch: Batch }) => {
  const t = useText();
  const { number } = useFormats();
  const { progress } = batch;
  const phase = phaseOf(batch);
  if (progress === null || phase === null) return null;
  const ratio = ratioOf(progress);
  const percent = Math.floor((ratio * PERCENT) / READ_STEP) * READ_STEP;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography fontWeight="semiBold">{t(`phase.${phase}`)}</Typography>
        <Numbers progress={progress} />
      </Flex>
      <Bar ratio={ratio} label={t('progress.label', { phase: t(`phase.${phase}`), name: batch.name })} />
      {progress.at !== null && (
        <Typography variant="pi" textColor="neutral600" ellipsis maxWidth="100%" title={progress.at}>
          {t('progress.at', { name: progress.at })}
        </Typography>
      )}
      <Live text={t('progress.read', { phase: t(`phase.${phase}`), percent: number(percent) })} />
    </Flex>
  );
};
