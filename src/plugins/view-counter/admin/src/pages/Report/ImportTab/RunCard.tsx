import { Box, Flex, Status, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ImportRun } from '../../../../../shared/contracts';
import { Bar } from '../../../parts/Bar/Bar';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';
import { ProblemList } from './ProblemList';
import { RunActions } from './RunActions';

const VARIANTS = { running: 'primary', interrupted: 'warning', finished: 'success', undone: 'neutral' } as const;

type RunCardProps = { run: ImportRun; timeZone: string; onChanged: () => void };

const Facts = ({ run, timeZone }: Pick<RunCardProps, 'run' | 'timeZone'>) => {
  const t = useText();
  const { number, moment } = useFormats();
  const delta = `${run.delta > 0 ? '+' : ''}${number(run.delta)}`;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="semiBold">{t('runs.name', { id: run.id, source: run.source })}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {t('runs.started', { at: moment(run.startedAt, timeZone), by: run.startedBy, strategy: t(`strategy.${run.strategy}`) })}
      </Typography>
      <Typography variant="pi">
        {t('runs.result', { done: number(run.done), rows: number(run.rows), changed: number(run.changed), delta })}
      </Typography>
    </Flex>
  );
};

/** One run: how far it is, what it changed, and what can be done about it. */
export const RunCard = ({ run, timeZone, onChanged }: RunCardProps) => {
  const t = useText();
  const { number } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const ratio = run.rows === 0 ? 1 : run.done / run.rows;
  return (
    <Box tag="li" borderColor="neutral150" hasRadius padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Facts run={run} timeZone={timeZone} />
        <Flex gap={3}>
          <Status variant={VARIANTS[run.state]} size="S">
            <Typography tag="span" variant="omega" fontWeight="bold">
              {t(`runs.state.${run.state}`)}
            </Typography>
          </Status>
          <RunActions run={run} onChanged={onChanged} />
        </Flex>
      </Flex>
      {(run.state === 'running' || run.state === 'interrupted') && (
        <Box paddingTop={3}>
          <Bar ratio={ratio} label={t('runs.progress', { percent: number(Math.floor(ratio * 100)) })} />
        </Box>
      )}
      {run.problemCount > 0 && (
        <Box paddingTop={2}>
          <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('runs.problems', { count: number(run.problemCount) })}
          </TextButton>
          {isOpen && <ProblemList problems={run.problems} count={run.problemCount} />}
        </Box>
      )}
    </Box>
  );
};
