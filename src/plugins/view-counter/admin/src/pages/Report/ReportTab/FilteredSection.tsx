import { Flex, Typography } from '@strapi/design-system';
import type { FilteredCount, ReportQuery } from '../../../../../shared/contracts';
import { Section } from '../../../parts/Section/Section';
import { useText } from '../../../text/use-text';
import { ExportButton } from './ExportButton';
import { ShareBar } from './ShareBar';

type FilteredSectionProps = { filtered: readonly FilteredCount[]; query: ReportQuery };

/** Hits that did not become views, and why, in plain words. */
export const FilteredSection = ({ filtered, query }: FilteredSectionProps) => {
  const t = useText();
  const shown = [...filtered].filter(({ n }) => n > 0).sort((one, other) => other.n - one.n);
  const total = shown.reduce((sum, { n }) => sum + n, 0);
  return (
    <Section title={t('filtered.title')} note={t('filtered.note')} action={total > 0 && <ExportButton query={query} kind="filtered" />}>
      {total === 0 ? (
        <Typography textColor="neutral600">{t('filtered.empty')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {shown.map(({ reason, n }) => (
            <ShareBar key={reason} name={t(`reason.${reason}`)} note={t(`reason.${reason}.why`)} n={n} total={total} />
          ))}
        </Flex>
      )}
    </Section>
  );
};
