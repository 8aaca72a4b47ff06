import { Checkbox, Flex } from '@strapi/design-system';
import { LINES, type Line } from '../../../range/report-state';
import { useText } from '../../../text/use-text';
import { useLineColors } from './use-line-colors';

/** The legend, which is also where lines are shown and hidden; the last one stays. */
export const LineChoice = ({ lines, onChange }: { lines: readonly Line[]; onChange: (lines: Line[]) => void }) => {
  const t = useText();
  const colors = useLineColors();
  const toggle = (line: Line) => {
    const next = LINES.filter((name) => (name === line ? !lines.includes(name) : lines.includes(name)));
    if (next.length > 0) onChange(next);
  };
  return (
    <Flex gap={5} wrap="wrap" role="group" aria-label={t('chart.lines')}>
      {LINES.map((line) => (
        <Flex key={line} gap={2}>
          <Checkbox checked={lines.includes(line)} onCheckedChange={() => toggle(line)}>
            {t(`line.${line}`)}
          </Checkbox>
          <span aria-hidden style={{ width: 20, height: 3, borderRadius: 2, background: colors[line] }} />
        </Flex>
      ))}
    </Flex>
  );
};
