import { Box, Typography } from '@strapi/design-system';
import { useMoments } from '../../text/use-moments';
import { useText } from '../../text/use-text';
import type { PinDraft } from '../draft';
import { outcomeOf } from '../judge-draft';

/** What the pin will do once it is saved, in a sentence, before anybody presses the button. */
export const Outcome = ({ draft, hasProblems }: { draft: PinDraft; hasProblems: boolean }) => {
  const t = useText();
  const { moment } = useMoments();
  if (hasProblems) return null;
  const outcome = outcomeOf(draft, new Date());
  const start = draft.startsAt === null ? '' : moment(draft.startsAt);
  const end = draft.endsAt === null ? t('pin.outcome.noEnd') : t('pin.outcome.end', { end: moment(draft.endsAt) });
  return (
    <Box role="status" padding={4} background="neutral100" hasRadius>
      <Typography>{t(`pin.outcome.${outcome}`, { start, end })}</Typography>
    </Box>
  );
};
