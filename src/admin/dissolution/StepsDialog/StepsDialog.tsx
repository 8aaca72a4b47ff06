import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DissolutionReport } from '../../../dissolution/contracts';
import { useText } from '../text/use-text';
import { AppointmentsStep } from './AppointmentsStep';
import { LockStep, NoticeStep } from './StandingSteps';
import { SuccessorsStep } from './SuccessorsStep';

export type StepProps = { report: DissolutionReport; onChanged: () => void; onSuccessors: () => void };

type StepsDialogProps = { report: DissolutionReport; onChanged: () => void; onClose: () => void };

/** The steps of "After 1 July 2025", each on its own: looked at, done, taken back. */
export const StepsDialog = ({ report, onChanged, onClose }: StepsDialogProps) => {
  const t = useText();
  const [isFormBehind, setIsFormBehind] = useState(false);
  const isDated = report.organization.dissolutionDate !== null;
  const step = { report, onChanged, onSuccessors: () => setIsFormBehind(true) };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('dialog.close')}>
          <Modal.Title>{t('dialog.title', { name: report.organization.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {!report.may.carryOut && <Typography textColor="neutral600">{t('step.not-yours')}</Typography>}
            <AppointmentsStep {...step} />
            {(isDated || report.successors.done) && <SuccessorsStep {...step} />}
            {isDated && <NoticeStep report={report} />}
            {isDated && <LockStep report={report} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Typography variant="pi" textColor="neutral600" role="status">
            {isFormBehind ? t('dialog.reload') : ''}
          </Typography>
          <Button variant="tertiary" onClick={onClose}>
            {t('dialog.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
