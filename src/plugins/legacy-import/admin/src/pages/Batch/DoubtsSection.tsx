import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Batch } from '../../../../shared/contracts';
import { isAtWork, pageCountOf } from '../../batch/standing';
import { queueAddress } from '../../data/addresses';
import { useLoaded } from '../../data/use-loaded';
import { Section } from '../../parts/Section/Section';
import { useFormats } from '../../text/use-formats';
import { useRuleName } from '../../text/use-optional-text';
import { useText } from '../../text/use-text';

const ofPercents = (batch: Batch): number =>
  batch.progress === null ? 0 : Math.floor((batch.progress.done * 10) / (batch.progress.total || 1));

/** What the rules inferred in this batch, by rule; each opens the pages it was found on. */
export const DoubtsSection = ({ batch }: { batch: Batch }) => {
  const t = useText();
  const { number } = useFormats();
  const nameOf = useRuleName();
  const moment = isAtWork(batch) ? ofPercents(batch) : 'rest';
  const query = { batchId: batch.id, pageSize: 1 };
  const loaded = useLoaded(`doubts ${batch.id} ${batch.state} ${moment}`, (api, signal) => api.pages(query, signal));
  if (loaded.state !== 'ready' || pageCountOf(batch) === 0) return null;
  const { rules } = loaded.data.facets;
  return (
    <Section title={t('batch.doubts')} note={t('batch.doubts.note')}>
      {rules.length === 0 && <Typography textColor="neutral600">{t('batch.doubts.none')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {rules.map(({ rule, count }) => (
          <Flex tag="li" key={rule} justifyContent="space-between" gap={4}>
            <Typography tag={Link} to={queueAddress({ batchId: batch.id, doubt: rule })} textColor="primary600">
              {nameOf(rule)}
            </Typography>
            <Typography textColor="neutral600">{t('batch.doubts.count', { count: number(count) })}</Typography>
          </Flex>
        ))}
      </Flex>
    </Section>
  );
};
