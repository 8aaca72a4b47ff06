import { Box, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { DissolutionReport } from '../../../dissolution/contracts';
import { useDates, useText } from '../text/use-text';
import { pendingText } from './pending-text';

/** Before it is saved: what another day of dissolution, or none, would bring with it. */
export const PendingDate = ({ report }: { report: DissolutionReport }) => {
  const t = useText();
  const { day } = useDates();
  const typed: unknown = useForm('PendingDate', ({ values }) => (values as { dissolutionDate?: unknown }).dissolutionDate);
  const pending = pendingText(report, typed);
  if (!pending) return null;
  return (
    <Box role="status" background="warning100" padding={3} hasRadius>
      <Typography variant="pi" textColor="neutral800">
        {t(pending.key, { day: day(pending.day), count: report.appointments.done?.ended.length ?? 0 })}
      </Typography>
    </Box>
  );
};
