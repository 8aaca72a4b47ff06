import { Box, Flex, Typography } from '@strapi/design-system';
import type { ChartRow } from '../../../range/chart-rows';
import type { Line } from '../../../range/report-state';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';
import { useLineColors } from './use-line-colors';

type ChartTooltipProps = { row: ChartRow; lines: readonly Line[]; note: string };

/** What one day of the chart says, beside the same day of the second period. */
export const ChartTooltip = ({ row, lines, note }: ChartTooltipProps) => {
  const t = useText();
  const { day, number } = useFormats();
  const colors = useLineColors();
  return (
    <Box background="neutral0" shadow="popupShadow" borderColor="neutral150" hasRadius padding={3} maxWidth="32rem">
      <Typography fontWeight="semiBold">{day(row.date)}</Typography>
      {row.comparedDate && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('chart.comparedWith', { date: day(row.comparedDate) })}
        </Typography>
      )}
      {lines.map((line) => {
        const before = row[`${line}Before`];
        return (
          <Flex key={line} gap={2} paddingTop={1}>
            <span style={{ width: 10, height: 10, borderRadius: 2, background: colors[line] }} />
            <Typography variant="pi">
              {t(`line.${line}`)}: <strong>{number(row[line])}</strong>
              {before === null ? '' : ` (${number(before)})`}
            </Typography>
          </Flex>
        );
      })}
      {note !== '' && (
        <Typography variant="pi" textColor="alternative600" tag="p" paddingTop={2}>
          {note}
        </Typography>
      )}
    </Box>
  );
};
