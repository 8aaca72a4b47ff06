import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { AppointmentLine, EndedLine, TakenBack } from '../../../dissolution/contracts';
import { useDates, useText } from '../text/use-text';
import { StepCard } from './StepCard';
import type { StepProps } from './StepsDialog';
import { useStep } from './use-step';

const useLine = () => {
  const t = useText();
  return ({ person, office }: AppointmentLine): string => (office === '' ? person : t('appointments.line', { person, office }));
};

const Ended = ({ day: on, ended }: { day: string; ended: readonly EndedLine[] }) => {
  const t = useText();
  const { day } = useDates();
  const line = useLine();
  return (
    <>
      <Typography>{t('appointments.ended', { count: ended.length, day: day(on) })}</Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingLeft={2}>
        {ended.map((one) => (
          <Typography key={one.documentId} tag="li" variant="pi">
            {line(one)}
            {one.takenBack !== 'returns' && ` (${t(`appointments.${one.takenBack}`)})`}
          </Typography>
        ))}
      </Flex>
    </>
  );
};

type OpenProps = { open: readonly AppointmentLine[]; left: ReadonlySet<string>; onToggle: ((id: string) => void) | null };

const Open = ({ open, left, onToggle }: OpenProps) => {
  const line = useLine();
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} paddingLeft={2}>
      {open.map((one) => (
        <li key={one.documentId}>
          {onToggle ? (
            <Checkbox checked={!left.has(one.documentId)} onCheckedChange={() => onToggle(one.documentId)}>
              {line(one)}
            </Checkbox>
          ) : (
            <Typography variant="pi">{line(one)}</Typography>
          )}
        </li>
      ))}
    </Flex>
  );
};

const Outcome = ({ outcome: { restored, kept } }: { outcome: TakenBack }) => {
  const t = useText();
  return (
    <Typography role="status">
      {t('appointments.taken-back', { count: restored })}
      {kept.length > 0 && ` ${t('appointments.kept', { names: kept.map(({ label }) => label).join('; ') })}`}
    </Typography>
  );
};

/** Who holds an office there still: shown, chosen, ended; and all of it back again. */
export const AppointmentsStep = ({ report: { organization, appointments, may }, onChanged }: StepProps) => {
  const t = useText();
  const { day } = useDates();
  const step = useStep(onChanged);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<TakenBack | null>(null);
  const { documentId, dissolutionDate } = organization;
  const { open, beginLater, done } = appointments;
  const chosen = open.filter((one) => !left.has(one.documentId)).map((one) => one.documentId);
  const isOtherDay = done !== null && done.day !== dissolutionDate;
  const toggle = (id: string) => setLeft(new Set(left.has(id) ? [...left].filter((one) => one !== id) : [...left, id]));
  const end = () =>
    step.run(async (api) => {
      setOutcome(null);
      await api.endAppointments(documentId, { dissolutionDate: dissolutionDate ?? '', appointments: chosen });
    });
  const takeBack = () => step.run(async (api) => setOutcome(await api.takeBackAppointments(documentId)));
  const mayEnd = may.carryOut && dissolutionDate !== null;

  return (
    <StepCard title={t('appointments.title')} done={done} onTakeBack={may.carryOut ? takeBack : undefined} {...step}>
      {open.length === 0 && beginLater.length === 0 && !done && <Typography>{t('appointments.none')}</Typography>}
      {open.length > 0 && (
        <>
          <Typography>{t('appointments.open', { day: day(dissolutionDate) })}</Typography>
          <Open open={open} left={left} onToggle={mayEnd ? toggle : null} />
        </>
      )}
      {beginLater.length > 0 && (
        <>
          <Typography textColor="warning700">{t('appointments.later', { day: day(dissolutionDate) })}</Typography>
          <Open open={beginLater} left={left} onToggle={null} />
        </>
      )}
      {outcome && <Outcome outcome={outcome} />}
      {done && <Ended day={done.day} ended={done.ended} />}
      {isOtherDay && (
        <Typography textColor="warning700">
          {t(dissolutionDate === null ? 'appointments.no-day' : 'appointments.other-day', { day: day(dissolutionDate) })}
        </Typography>
      )}
      {mayEnd && (chosen.length > 0 || isOtherDay) && (
        <Flex>
          <Button loading={step.isBusy} onClick={end}>
            {chosen.length > 0 ? t('appointments.do', { count: chosen.length }) : t('appointments.move', { day: day(dissolutionDate) })}
          </Button>
        </Flex>
      )}
    </StepCard>
  );
};
