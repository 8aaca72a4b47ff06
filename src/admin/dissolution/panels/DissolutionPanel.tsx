import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DissolutionReport } from '../../../dissolution/contracts';
import { useLoaded } from '../data/use-loaded';
import { StepsDialog } from '../StepsDialog/StepsDialog';
import { useDates, useText } from '../text/use-text';
import { PendingDate } from './PendingDate';

const Standing = ({ report }: { report: DissolutionReport }) => {
  const t = useText();
  const { day } = useDates();
  const { state, organization, appointments, successors, lock } = report;
  if (state === 'none')
    return (
      <Typography variant="pi" textColor="neutral600">
        {t('panel.none')}
      </Typography>
    );
  const facts = [
    t('panel.open-appointments', { count: appointments.open.length }),
    t('panel.successors', { count: successors.current.length }),
    t('panel.locked', { count: lock.articles + lock.galleries + lock.events }),
  ];
  return (
    <>
      <Typography fontWeight="semiBold">{t(`panel.${state}`, { day: day(organization.dissolutionDate) })}</Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {facts.map((fact) => (
          <Typography key={fact} tag="li" variant="pi" textColor="neutral700">
            {fact}
          </Typography>
        ))}
      </Flex>
    </>
  );
};

type DissolutionPanelProps = {
  documentId: string;
  /** Changes with what was saved: the answer may be another. */
  version: string;
};

/** How the organization stands to its end, what an unsaved day would do, and the way to the steps. */
export const DissolutionPanel = ({ documentId, version }: DissolutionPanelProps) => {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const loaded = useLoaded(`${documentId} ${version}`, (api, signal) => api.report(documentId, signal));
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed')
    return (
      <Flex role="alert" direction="column" alignItems="flex-start" gap={2}>
        <Typography variant="pi">{t('panel.failed')}</Typography>
        <Button size="S" variant="tertiary" onClick={loaded.reload}>
          {t('panel.retry')}
        </Button>
      </Flex>
    );
  const { data: report } = loaded;
  const hasSteps = report.state !== 'none' || report.appointments.done !== null || report.successors.done !== null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Standing report={report} />
      <PendingDate report={report} />
      {hasSteps && (
        <Button fullWidth variant="secondary" onClick={() => setIsOpen(true)}>
          {t(report.may.carryOut ? 'panel.steps' : 'panel.look')}
        </Button>
      )}
      {isOpen && <StepsDialog report={report} onChanged={loaded.reload} onClose={() => setIsOpen(false)} />}
    </Flex>
  );
};
