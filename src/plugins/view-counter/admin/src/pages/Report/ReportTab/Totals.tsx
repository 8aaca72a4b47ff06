import { Box, Grid } from '@strapi/design-system';
import type { Report } from '../../../../../shared/contracts';
import { Stat } from '../../../parts/Stat/Stat';
import { changeOf } from '../../../range/chart-rows';
import { LINES, type Line } from '../../../range/report-state';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

const colorOf = (ratio: number | null) => (ratio === null || ratio === 0 ? 'neutral600' : ratio > 0 ? 'success600' : 'danger600');

const Total = ({ line, report: { period, compared } }: { line: Line; report: Report }) => {
  const t = useText();
  const { number, change } = useFormats();
  const before = compared ? compared.totals[line] : null;
  const ratio = changeOf(period.totals[line], before);
  const note =
    before === null
      ? t(`total.${line}.note`)
      : ratio === null
        ? t('total.before', { count: number(before) })
        : t('total.change', { change: change(ratio), count: number(before) });
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={5} width="100%">
      <Stat label={t(`line.${line}`)} value={number(period.totals[line])} note={note} noteColor={colorOf(ratio)} />
    </Box>
  );
};

/** What the period had in all, and how much more or less than the second one. */
export const Totals = ({ report }: { report: Report }) => (
  <Grid.Root gap={4}>
    {LINES.map((line) => (
      <Grid.Item key={line} col={4} s={4} xs={12} alignItems="stretch">
        <Total line={line} report={report} />
      </Grid.Item>
    ))}
  </Grid.Root>
);
