import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { Pin } from '../../../../shared/contracts';
import { useMoments } from '../../text/use-moments';
import { useText } from '../../text/use-text';

type PanelPinsProps = { pins: readonly Pin[]; canPin: boolean; onEdit: (pin: Pin) => void };

/** The pins of one event; each opens its form for those who may change it. */
export const PanelPins = ({ pins, canPin, onEdit }: PanelPinsProps) => {
  const t = useText();
  const { moment } = useMoments();
  if (pins.length === 0) return null;
  const windowOf = ({ startsAt, endsAt }: Pin) =>
    endsAt === null ? t('pins.since', { start: moment(startsAt) }) : t('pins.window', { start: moment(startsAt), end: moment(endsAt) });
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('panel.pins')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {pins.map((pin) => (
          <Flex key={pin.documentId} tag="li" direction="column" alignItems="flex-start">
            <Typography variant="pi">
              {t(`phase.${pin.phase}`)}: {windowOf(pin)}
            </Typography>
            {canPin && (
              <TextButton aria-label={t('panel.change', { window: windowOf(pin) })} onClick={() => onEdit(pin)}>
                {t('pins.change')}
              </TextButton>
            )}
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};
