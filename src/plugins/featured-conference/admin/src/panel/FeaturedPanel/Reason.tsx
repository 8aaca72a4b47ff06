import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Explanation, Pin } from '../../../../shared/contracts';
import { eventAddress } from '../../data/addresses';
import { useMoments } from '../../text/use-moments';
import { useNames } from '../../text/use-names';
import { useText } from '../../text/use-text';
import { standingOf, type Standing } from '../standing';

const COLORS: Record<Standing, { backgroundColor: string; textColor: string }> = {
  now: { backgroundColor: 'success100', textColor: 'success700' },
  next: { backgroundColor: 'primary100', textColor: 'primary700' },
  over: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  not: { backgroundColor: 'neutral150', textColor: 'neutral700' },
};

const When = ({ explanation: { isFeatured, from, until } }: { explanation: Explanation }) => {
  const t = useText();
  const { moment } = useMoments();
  if (isFeatured && until !== null) return <Typography tag="p">{t('panel.until', { until: moment(until) })}</Typography>;
  if (!isFeatured && from !== null) return <Typography tag="p">{t('panel.from', { from: moment(from) })}</Typography>;
  return null;
};

const Instead = ({ instead, eventUid }: { instead: NonNullable<Explanation['instead']>; eventUid: string }) => {
  const t = useText();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {t('panel.instead')}{' '}
      <Typography tag={Link} variant="pi" textColor="primary600" to={eventAddress(eventUid, instead.documentId)}>
        {instead.name}
      </Typography>{' '}
      ({t(`resolved.${instead.resolvedBy}`)})
    </Typography>
  );
};

type ReasonProps = { locales: readonly string[]; explanation: Explanation; pins: readonly Pin[]; eventUid: string };

/** How the event stands in these languages, why, what is there instead, and what to do. */
export const Reason = ({ locales, explanation, pins, eventUid }: ReasonProps) => {
  const t = useText();
  const names = useNames();
  const standing = standingOf(explanation, pins);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} justifyContent="space-between" wrap="wrap">
        <Typography fontWeight="semiBold">{locales.map(names.language).join(', ')}</Typography>
        <Box>
          <Badge {...COLORS[standing]}>{t(`standing.${standing}`)}</Badge>
        </Box>
      </Flex>
      <Typography tag="p">{t(`because.${explanation.because}`)}</Typography>
      <When explanation={explanation} />
      {explanation.instead && <Instead instead={explanation.instead} eventUid={eventUid} />}
      {!explanation.isFeatured && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t(`advice.${explanation.because}`)}
        </Typography>
      )}
    </Flex>
  );
};
