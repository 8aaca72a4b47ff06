import { Button, Field, Flex, Grid, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import type { EventCorrection } from '../../../../../shared/corrections';
import type { DayPart, PageEvent } from '../../../../../shared/recognized-page';
import { Section } from '../../../parts/Section/Section';
import { useText } from '../../../text/use-text';
import { Corrected } from '../fields/Corrected';
import { TextField } from '../fields/TextField';
import { WrittenField } from '../fields/WrittenField';
import { withEvent, type EventField } from '../rules/corrections';
import { readDay, writeDay } from '../rules/vietnamese-time';
import type { PartProps } from './FactsSection';

const DAY_PARTS = ['morning', 'afternoon', 'evening', 'allDay'] as const satisfies readonly DayPart[];
const NONE = 'none';

type FieldsProps = PartProps & { event: PageEvent; keep: (change: EventCorrection) => void };

const DayPartField = ({ event, page, shown, isReadOnly, keep }: FieldsProps) => {
  const t = useText();
  const label = t('event.dayPart');
  return (
    <div>
      <Field.Root name="dayPart">
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          disabled={isReadOnly}
          value={event.dayPart ?? NONE}
          onChange={(value) => keep({ dayPart: value === NONE ? null : (value as DayPart) })}
        >
          <SingleSelectOption value={NONE}>{t('event.dayPart.none')}</SingleSelectOption>
          {DAY_PARTS.map((part) => (
            <SingleSelectOption key={part} value={part}>
              {t(`event.dayPart.${part}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {page.event && shown.correctedEvent.has('dayPart') && (
        <Corrected
          what={label}
          was={page.event.dayPart === null ? '' : t(`event.dayPart.${page.event.dayPart}`)}
          isReadOnly={isReadOnly}
          onTakeBack={() => keep({ dayPart: undefined })}
        />
      )}
    </div>
  );
};

const EventFields = (props: FieldsProps) => {
  const t = useText();
  const { desk, event, page, shown, isReadOnly, keep } = props;
  const shared = (field: Exclude<EventField, 'dayPart'>, write: (value: string | null) => string = (value) => value ?? '') => ({
    name: `event.${field}`,
    value: event[field],
    was: page.event && shown.correctedEvent.has(field) ? write(page.event[field]) : undefined,
    isReadOnly,
    onChange: (value: string | null) => keep({ [field]: value }),
    onTakeBack: () => keep({ [field]: undefined }),
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TextField {...shared('name')} label={t('event.name')} isLong />
      <Grid.Root gap={4} style={{ alignItems: 'start' }}>
        <Grid.Item col={7} xs={12} direction="column" alignItems="stretch">
          <WrittenField
            {...shared('date', writeDay)}
            label={t('event.date')}
            hint={event.dateText === null ? undefined : t('event.date.hint', { text: event.dateText })}
            wrong={t('event.date.wrong')}
            write={writeDay}
            read={readDay}
            onUnreadable={desk.mark}
          />
        </Grid.Item>
        <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
          <DayPartField {...props} />
        </Grid.Item>
        <Grid.Item col={7} xs={12} direction="column" alignItems="stretch">
          <TextField {...shared('organizer')} label={t('event.organizer')} />
        </Grid.Item>
        <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
          <TextField {...shared('place')} label={t('event.place')} />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
};

/** The meeting that the page reports: corrected, taken away or added. */
export const EventSection = (props: PartProps) => {
  const t = useText();
  const { desk, page, shown, isReadOnly } = props;
  const { event } = shown;
  const keep = (change: EventCorrection | null | undefined) => desk.change((before) => withEvent(page, before, change));
  const isRemoved = desk.corrections.event === null;
  const { mark } = desk;
  useEffect(() => () => mark('event.date', false), [mark]);

  const action = isReadOnly ? undefined : event ? (
    <Button size="S" variant="tertiary" onClick={() => keep(null)}>
      {t('event.remove')}
    </Button>
  ) : (
    <Button size="S" variant="secondary" onClick={() => keep(isRemoved ? undefined : {})}>
      {t(isRemoved ? 'event.restore' : 'event.add')}
    </Button>
  );
  return (
    <Section title={t('event.title')} action={action}>
      {event ? (
        <EventFields {...props} event={event} keep={keep} />
      ) : (
        <Typography textColor="neutral600">{t(isRemoved ? 'event.removed' : 'event.none')}</Typography>
      )}
    </Section>
  );
};
