import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Report, ReportQuery, RuleNote, Scope } from '../../../../../shared/contracts';
import { Section } from '../../../parts/Section/Section';
import { chartRows, notesByDate } from '../../../range/chart-rows';
import { useFormats } from '../../../text/use-formats';
import { useRuleNoteText } from '../../../text/use-rule-text';
import { useText, type TextKey } from '../../../text/use-text';
import { useReportState } from '../use-report-state';
import { ChartTable } from './ChartTable';
import { ExportButton } from './ExportButton';
import { LineChoice } from './LineChoice';
import { ReadsChart } from './ReadsChart';
import { RuleNotes } from './RuleNotes';

type ChartSectionProps = { report: Report; query: ReportQuery; scope: Scope };

/** What is said where lines would show nothing. */
const insteadOfChart = (report: Report): TextKey | null => {
  if (isEmpty(report)) return 'chart.empty';
  return report.period.series.length < 2 ? 'chart.oneDay' : null;
};

const isEmpty = ({ period, compared }: Report): boolean =>
  [period, compared].every((one) => one === null || (one.totals.views === 0 && one.totals.visits === 0 && one.totals.uniques === 0));

export const ChartSection = ({ report, query, scope }: ChartSectionProps) => {
  const t = useText();
  const { day } = useFormats();
  const { state, change } = useReportState();
  const noteText = useRuleNoteText(scope.types);
  const [isTable, setTable] = useState(false);
  const { period, compared } = report;
  const notes = notesByDate(report.notes, period);
  const notesText = (ofDate: RuleNote[]) => ofDate.map(noteText).join('; ');
  const rows = chartRows(report);
  const insteadOf = insteadOfChart(report);
  const range = t('chart.range', { from: day(period.from), to: day(period.to) });
  const second = compared ? ` ${t('chart.second', { from: day(compared.from), to: day(compared.to) })}` : '';
  return (
    <Section title={t('chart.title')} note={`${range}${second}`} action={<ExportButton query={query} kind="series" />}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={3}>
        <LineChoice lines={state.lines} onChange={(lines) => change({ lines })} />
        <TextButton aria-expanded={isTable} onClick={() => setTable(!isTable)}>
          {t(isTable ? 'chart.hideTable' : 'chart.showTable')}
        </TextButton>
      </Flex>
      {insteadOf && (
        <Box padding={4} background="neutral100" hasRadius>
          <Typography textColor="neutral600">{t(insteadOf)}</Typography>
        </Box>
      )}
      {!insteadOf && <ReadsChart rows={rows} lines={state.lines} isCompared={compared !== null} notes={notes} noteText={notesText} />}
      {isTable && <ChartTable rows={rows} isCompared={compared !== null} />}
      <RuleNotes notes={report.notes} noteText={noteText} />
    </Section>
  );
};
