import { Flex, Grid, Typography } from '@strapi/design-system';
import { MomentField } from '../../parts/Moment/MomentField';
import { useMoments } from '../../text/use-moments';
import { useText } from '../../text/use-text';
import type { PartProps } from './PinFields';

/** From when until when; whose clock that is, is said below. */
export const DateFields = ({ form: { draft, change, problemOf } }: PartProps) => {
  const t = useText();
  const { clock } = useMoments();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('pin.dates')}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <MomentField
            name="startsAt"
            label={t('pin.startsAt')}
            hint={t('pin.startsAt.hint')}
            error={problemOf('startsAt')}
            value={draft.startsAt}
            onChange={(startsAt) => change({ startsAt })}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <MomentField
            name="endsAt"
            label={t('pin.endsAt')}
            hint={t('pin.endsAt.hint')}
            error={problemOf('endsAt')}
            value={draft.endsAt}
            onChange={(endsAt) => change({ endsAt })}
          />
        </Grid.Item>
      </Grid.Root>
      <Typography variant="pi" textColor="neutral600">
        {t('pin.clock', { clock: clock(draft.startsAt ?? new Date().toISOString()) })}
      </Typography>
    </Flex>
  );
};
