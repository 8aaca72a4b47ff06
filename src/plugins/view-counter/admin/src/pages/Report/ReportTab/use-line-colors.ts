import { useTheme } from 'styled-components';
import type { Line } from '../../../range/report-state';

/** Three hues that stay apart for colour-blind eyes, in the light and the dark theme. */
export const useLineColors = (): Record<Line, string> => {
  const { colors } = useTheme();
  return { views: colors.primary600, visits: colors.success600, uniques: colors.warning600 };
};
