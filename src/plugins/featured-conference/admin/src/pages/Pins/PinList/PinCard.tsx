import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Pin, PinReport } from '../../../../../shared/contracts';
import { eventAddress } from '../../../data/addresses';
import { useMoments } from '../../../text/use-moments';
import { useNames } from '../../../text/use-names';
import { useText } from '../../../text/use-text';
import { noticeOf } from './pin-notice';
import { PinActions } from './PinActions';

type CardProps = { pin: Pin; report: PinReport };

const namesOf = (codes: readonly string[], { locales }: PinReport): string =>
  codes.map((code) => locales.find((locale) => locale.code === code)?.name ?? code).join(', ');

const Title = ({ pin, report, place }: CardProps & { place: number | null }) => {
  const t = useText();
  const { event } = pin;
  const number = place === null ? '' : `${place}. `;
  return (
    <Typography variant="delta" tag="h3" lineHeight="1.4">
      {number}
      {event === null ? (
        t('pins.deleted')
      ) : (
        <Typography tag={Link} to={eventAddress(report.eventUid, event.documentId)} variant="delta" textColor="primary600">
          {event.name}
        </Typography>
      )}
    </Typography>
  );
};

const Facts = ({ pin, report }: CardProps) => {
  const t = useText();
  const { moment, day } = useMoments();
  const names = useNames();
  const { event } = pin;
  const start = moment(pin.startsAt);
  const window = pin.endsAt === null ? t('pins.since', { start }) : t('pins.window', { start, end: moment(pin.endsAt) });
  const reach = pin.locales.length === 0 ? t('pins.allLocales') : namesOf(pin.locales, report);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="p">{window}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[reach, t('pins.priority', { priority: pin.priority })].join(' · ')}
      </Typography>
      {event && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[names.value(event.eventType), day(event.startDate), names.value(event.eventStatus)].join(' · ')}
        </Typography>
      )}
      {pin.note && (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ fontStyle: 'italic', whiteSpace: 'pre-line' }}>
          {pin.note}
        </Typography>
      )}
    </Flex>
  );
};

type PinCardProps = CardProps & { place: number | null; onEdit: () => void; onPreview: (pin: Pin) => void };

export const PinCard = ({ pin, report, place, onEdit, onPreview }: PinCardProps) => {
  const t = useText();
  const notice = noticeOf(pin);
  return (
    <Box tag="li" padding={4} borderColor="neutral200" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {pin.shownIn.length > 0 && (
          <Box>
            <Badge backgroundColor="success100" textColor="success700">
              {t('pins.shown', { languages: namesOf(pin.shownIn, report) })}
            </Badge>
          </Box>
        )}
        <Title pin={pin} report={report} place={place} />
        <Facts pin={pin} report={report} />
        {notice && (
          <Typography tag="p" variant="pi" textColor="warning700" fontWeight="semiBold">
            {t(`pins.notice.${notice}`)}
          </Typography>
        )}
        <PinActions pin={pin} onEdit={onEdit} onPreview={onPreview} />
      </Flex>
    </Box>
  );
};
