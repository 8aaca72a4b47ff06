import { Typography } from '@strapi/design-system';
import { useFormats } from '../../text/use-formats';

/** A change against the second period; a dash where there is nothing to compare with. The sign says what the colour says. */
export const Change = ({ ratio }: { ratio: number | null }) => {
  const { change } = useFormats();
  if (ratio === null) return <Typography textColor="neutral600">—</Typography>;
  const color = ratio > 0 ? 'success600' : ratio < 0 ? 'danger600' : 'neutral600';
  return <Typography textColor={color}>{change(ratio)}</Typography>;
};
