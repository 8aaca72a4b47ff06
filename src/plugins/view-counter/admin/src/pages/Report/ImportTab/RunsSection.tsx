import { Flex, Typography } from '@strapi/design-system';
import type { ImportRun } from '../../../../../shared/contracts';
import { Section } from '../../../parts/Section/Section';
import { useText } from '../../../text/use-text';
import { RunCard } from './RunCard';

type RunsSectionProps = { runs: readonly ImportRun[]; timeZone: string; onChanged: () => void };

export const RunsSection = ({ runs, timeZone, onChanged }: RunsSectionProps) => {
  const t = useText();
  return (
    <Section title={t('runs.title')} note={t('runs.note')}>
      {runs.length === 0 && <Typography textColor="neutral600">{t('runs.empty')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {runs.map((run) => (
          <RunCard key={run.id} run={run} timeZone={timeZone} onChanged={onChanged} />
        ))}
      </Flex>
    </Section>
  );
};
