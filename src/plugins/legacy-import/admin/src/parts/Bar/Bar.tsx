import { Box } from '@strapi/design-system';

type BarProps = { ratio: number; label?: string };

/** A line as long as a part of its place is; with a label it tells screen readers how far something is. */
export const Bar = ({ ratio, label }: BarProps) => {
  const percent = Math.min(100, Math.max(0, ratio * 100));
  const told = label ? { role: 'progressbar', 'aria-label': label, 'aria-valuenow': Math.floor(percent) } : { 'aria-hidden': true };
  return (
    <Box background="neutral150" hasRadius height="6px" {...told}>
      <Box background="primary600" hasRadius height="6px" width={`${percent}%`} />
    </Box>
  );
};
