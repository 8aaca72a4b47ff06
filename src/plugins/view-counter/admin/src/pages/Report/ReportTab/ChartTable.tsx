import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { LINES } from '../../../range/report-state';
import type { ChartRow } from '../../../range/chart-rows';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

/** The numbers behind the lines, for everybody who would rather read than look. */
export const ChartTable = ({ rows, isCompared }: { rows: ChartRow[]; isCompared: boolean }) => {
  const t = useText();
  const { day, number } = useFormats();
  const columns = isCompared ? 2 + 2 * LINES.length : 1 + LINES.length;
  const cell = (value: number | null) => (value === null ? '—' : number(value));
  return (
    <Box paddingTop={4} style={{ maxHeight: 400, overflow: 'auto' }} tabIndex={0} aria-label={t('chart.title')}>
      <Table colCount={columns} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            <Th>
              <Typography variant="sigma">{t('chart.date')}</Typography>
            </Th>
            {LINES.map((line) => (
              <Th key={line}>
                <Typography variant="sigma">{t(`line.${line}`)}</Typography>
              </Th>
            ))}
            {isCompared && (
              <Th>
                <Typography variant="sigma">{t('chart.secondDate')}</Typography>
              </Th>
            )}
            {isCompared &&
              LINES.map((line) => (
                <Th key={line}>
                  <Typography variant="sigma">{t('chart.secondLine', { line: t(`line.${line}`) })}</Typography>
                </Th>
              ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.date}>
              <Td>
                <Typography>{day(row.date)}</Typography>
              </Td>
              {LINES.map((line) => (
                <Td key={line}>
                  <Typography>{number(row[line])}</Typography>
                </Td>
              ))}
              {isCompared && (
                <Td>
                  <Typography>{row.comparedDate ? day(row.comparedDate) : '—'}</Typography>
                </Td>
              )}
              {isCompared &&
                LINES.map((line) => (
                  <Td key={line}>
                    <Typography>{cell(row[`${line}Before`])}</Typography>
                  </Td>
                ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
};
