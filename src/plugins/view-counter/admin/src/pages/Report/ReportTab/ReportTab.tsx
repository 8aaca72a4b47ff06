import { Box, Flex, Grid, Loader } from '@strapi/design-system';
import type { Report, ReportQuery, Scope } from '../../../../../shared/contracts';
import { useLoaded } from '../../../data/use-loaded';
import { Problem } from '../../../parts/Problem/Problem';
import { queryOf } from '../../../range/report-state';
import { useText } from '../../../text/use-text';
import { useReportState } from '../use-report-state';
import { ChartSection } from './ChartSection';
import { FilterBar } from './FilterBar';
import { FilteredSection } from './FilteredSection';
import { PartsSection } from './PartsSection';
import { TopSection } from './TopSection';
import { Totals } from './Totals';

type SectionsProps = { report: Report; query: ReportQuery; scope: Scope };

const Sections = ({ report, query, scope }: SectionsProps) => (
  <Flex direction="column" alignItems="stretch" gap={6}>
    <Totals report={report} />
    <ChartSection report={report} query={query} scope={scope} />
    <TopSection report={report} query={query} scope={scope} />
    <Grid.Root gap={6}>
      <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <PartsSection report={report} scope={scope} />
      </Grid.Item>
      <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <FilteredSection filtered={report.filtered} query={query} />
      </Grid.Item>
    </Grid.Root>
  </Flex>
);

export const ReportTab = ({ scope }: { scope: Scope }) => {
  const t = useText();
  const { state, change } = useReportState();
  const query = queryOf(state, scope.today);
  const loaded = useLoaded(JSON.stringify(query), (api, signal) => api.report(query, signal));
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <FilterBar state={state} scope={scope} onChange={change} />
      {loaded.state === 'loading' && (
        <Flex justifyContent="center" padding={8}>
          <Loader>{t('loading')}</Loader>
        </Flex>
      )}
      {loaded.state === 'failed' && <Problem title={t('report.failed')} error={loaded.error} onRetry={loaded.reload} />}
      {loaded.state === 'ready' && (
        <Box aria-busy={loaded.isStale} style={{ opacity: loaded.isStale ? 0.6 : 1 }}>
          <Sections report={loaded.data} query={query} scope={scope} />
        </Box>
      )}
    </Flex>
  );
};
