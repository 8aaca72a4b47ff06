import { CartesianGrid, Line as ChartLine, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import type { RuleNote } from '../../../../../shared/contracts';
import type { ChartRow } from '../../../range/chart-rows';
import type { Line } from '../../../range/report-state';
import { useFormats } from '../../../text/use-formats';
import { ChartTooltip } from './ChartTooltip';
import { NoteMark } from './NoteMark';
import { useLineColors } from './use-line-colors';

const HEIGHT = 320;
const DASHED = '5 4';

type ReadsChartProps = {
  rows: ChartRow[];
  lines: readonly Line[];
  isCompared: boolean;
  notes: Map<string, RuleNote[]>;
  noteText: (notes: RuleNote[]) => string;
};

/** The drawing alone: hidden from screen readers, which get the table. The second period is dashed. */
export const ReadsChart = ({ rows, lines, isCompared, notes, noteText }: ReadsChartProps) => {
  const { colors } = useTheme();
  const { shortDay, shortNumber } = useFormats();
  const lineColors = useLineColors();
  const axis = { stroke: colors.neutral300, tick: { fill: colors.neutral600, fontSize: 12 }, tickLine: false };
  const shared = { type: 'linear' as const, isAnimationActive: false, strokeWidth: 2, connectNulls: false };
  return (
    <div aria-hidden style={{ width: '100%', height: HEIGHT }}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <LineChart data={rows} margin={{ top: 24, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid stroke={colors.neutral150} vertical={false} />
          <XAxis dataKey="date" tickFormatter={shortDay} minTickGap={24} {...axis} />
          <YAxis tickFormatter={shortNumber} allowDecimals={false} width={52} {...axis} axisLine={false} />
          <Tooltip
            cursor={{ stroke: colors.neutral300 }}
            content={({ active, payload }) => {
              const row = (payload[0] as { payload?: ChartRow } | undefined)?.payload;
              return active && row ? <ChartTooltip row={row} lines={lines} note={noteText(notes.get(row.date) ?? [])} /> : null;
            }}
          />
          {[...notes].map(([date, ofDate]) => (
            <ReferenceLine
              key={date}
              x={date}
              stroke={colors.alternative500}
              strokeDasharray="2 3"
              label={({ viewBox }: { viewBox: { x: number; y: number } }) => (
                <NoteMark x={viewBox.x} y={viewBox.y} text={noteText(ofDate)} />
              )}
            />
          ))}
          {isCompared &&
            lines.map((line) => (
              <ChartLine
                key={`${line}Before`}
                {...shared}
                dataKey={`${line}Before`}
                stroke={lineColors[line]}
                strokeDasharray={DASHED}
                strokeOpacity={0.7}
                dot={false}
              />
            ))}
          {lines.map((line) => (
            <ChartLine key={line} {...shared} dataKey={line} stroke={lineColors[line]} dot={false} activeDot={{ r: 4 }} />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
};
