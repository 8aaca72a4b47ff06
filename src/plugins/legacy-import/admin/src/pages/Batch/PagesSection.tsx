import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { PAGE_STATES, type Batch } from '../../../../shared/contracts';
import { queueAddress } from '../../data/addresses';
import { Section } from '../../parts/Section/Section';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';
import { pageCountOf } from '../../batch/standing';

type CountProps = { label: string; count: number; to: string; isStrong?: boolean };

const Count = ({ label, count, to, isStrong = false }: CountProps) => {
  const { number } = useFormats();
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" minWidth="9rem">
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag={Link} to={to} variant="beta" textColor={isStrong ? 'warning600' : 'primary600'}>
        {number(count)}
      </Typography>
    </Flex>
  );
};

/** How many pages are in which state; each number opens their list. */
export const PagesSection = ({ batch }: { batch: Batch }) => {
  const t = useText();
  const states = PAGE_STATES.filter((state) => batch.pages[state] > 0);
  if (pageCountOf(batch) === 0) return null;
  return (
    <Section title={t('batch.pages')} note={t('batch.pages.note')}>
      <Flex tag="ul" gap={6} wrap="wrap" alignItems="flex-start">
        {states.map((state) => (
          <Count key={state} label={t(`pageState.${state}`)} count={batch.pages[state]} to={queueAddress({ batchId: batch.id, state })} />
        ))}
        {batch.doubtful > 0 && (
          <Count label={t('batch.doubtful')} count={batch.doubtful} to={queueAddress({ batchId: batch.id, doubtful: 'yes' })} isStrong />
        )}
      </Flex>
    </Section>
  );
};
