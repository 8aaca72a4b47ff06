import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Pin, PinPhase, PinReport } from '../../../../../shared/contracts';
import { Section } from '../../../parts/Section/Section';
import { useMoments } from '../../../text/use-moments';
import { useText } from '../../../text/use-text';
import { PinCard } from './PinCard';

const PHASES = ['active', 'planned', 'expired', 'off'] as const satisfies readonly PinPhase[];

const Empty = ({ phase }: { phase: PinPhase }) => {
  const t = useText();
  return (
    <Box padding={6} background="neutral100" hasRadius>
      <Typography textColor="neutral600" tag="p">
        {t(`pins.empty.${phase}`)}
      </Typography>
    </Box>
  );
};

type PinsSectionProps = { report: PinReport; onEdit: (pin: Pin) => void; onPreview: (pin: Pin) => void };

/** Each phase in the order in which the server gives it: of the active ones the first wins. */
export const PinsSection = ({ report, onEdit, onPreview }: PinsSectionProps) => {
  const t = useText();
  const { clock } = useMoments();
  const [phase, setPhase] = useState<PinPhase>('active');
  const pinsOf = (wanted: PinPhase) => report.pins.filter((pin) => pin.phase === wanted);
  return (
    <Section title={t('pins.title')} note={t('pin.clock', { clock: clock(report.now) })}>
      <Tabs.Root variant="simple" value={phase} onValueChange={(value) => setPhase(value as PinPhase)}>
        <Tabs.List aria-label={t('pins.tabs')}>
          {PHASES.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`phase.${name}`)} ({pinsOf(name).length})
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {PHASES.map((name) => (
          <Tabs.Content key={name} value={name}>
            <Box paddingTop={4}>
              {name === 'active' && pinsOf(name).length > 1 && (
                <Typography variant="pi" textColor="neutral600" tag="p" style={{ paddingBottom: '1.2rem' }}>
                  {t('pins.order')}
                </Typography>
              )}
              {pinsOf(name).length === 0 ? (
                <Empty phase={name} />
              ) : (
                <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
                  {pinsOf(name).map((pin, index) => (
                    <PinCard
                      key={pin.documentId}
                      pin={pin}
                      place={name === 'active' ? index + 1 : null}
                      report={report}
                      onEdit={() => onEdit(pin)}
                      onPreview={onPreview}
                    />
                  ))}
                </Flex>
              )}
            </Box>
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Section>
  );
};
