import { useTheme } from 'styled-components';
import type { SeriesPoint } from '../../../../shared/contracts';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

const WIDTH = 280;
const HEIGHT = 48;
const EDGE = 3;

type Place = { x: number; y: number };

const placesOf = (days: readonly SeriesPoint[]): Place[] => {
  const highest = Math.max(1, ...days.map(({ views }) => views));
  const step = days.length > 1 ? (WIDTH - 2 * EDGE) / (days.length - 1) : 0;
  return days.map(({ views }, index) => ({
    x: EDGE + index * step,
    y: HEIGHT - EDGE - (views / highest) * (HEIGHT - 2 * EDGE),
  }));
};

const pathOf = (places: readonly Place[]): string =>
  places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');

/** Views of some days as one small line; says in words what it draws. */
export const Sparkline = ({ days, height = HEIGHT }: { days: readonly SeriesPoint[]; height?: number }) => {
  const t = useText();
  const formats = useFormats();
  const { colors } = useTheme();
  const places = placesOf(days);
  const last = places.at(-1);
  const [first, today] = [days[0], days.at(-1)];
  if (!first || !today || !last) return null;
  const highest = days.reduce((best, day) => (day.views > best.views ? day : best), first);
  const label = t('sparkline.label', {
    from: formats.day(first.date),
    to: formats.day(today.date),
    highest: formats.number(highest.views),
    highestDay: formats.day(highest.date),
    last: formats.number(today.views),
  });
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" height={height} preserveAspectRatio="none">
      <title>{label}</title>
      <path d={`${pathOf(places)} L${last.x} ${HEIGHT} L${EDGE} ${HEIGHT} Z`} fill={colors.primary100} />
      <path d={pathOf(places)} fill="none" stroke={colors.primary600} strokeWidth={2} vectorEffect="non-scaling-stroke" />
    </svg>
  );
};
