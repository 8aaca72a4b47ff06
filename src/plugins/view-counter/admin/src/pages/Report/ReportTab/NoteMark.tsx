import { useTheme } from 'styled-components';

const RADIUS = 7;

/** The head of a reference line: a small mark that tells on hover which rule changed. */
export const NoteMark = ({ x, y, text }: { x: number; y: number; text: string }) => {
  const { colors } = useTheme();
  return (
    <g transform={`translate(${x} ${y - RADIUS - 2})`} style={{ cursor: 'help' }}>
      <title>{text}</title>
      <circle r={RADIUS} fill={colors.alternative600} />
      <text textAnchor="middle" dy="3.5" fontSize="10" fontWeight="700" fill={colors.neutral0}>
        i
      </text>
    </g>
  );
};
