import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../../text/use-text';

type LeaveGuardProps = {
  isDirty: boolean;
  count: number;
  canSave: boolean;
  /** Answers whether it was saved. */
  onSave: () => Promise<boolean>;
};

/** The browser asks in its own words when the window is closed or loaded anew. */
const useBrowserWarning = (isDirty: boolean): void => {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
};

/** Nobody loses corrections by a click: whoever leaves with unsaved ones is asked, and may save them on the way. */
export const LeaveGuard = ({ isDirty, count, canSave, onSave }: LeaveGuardProps) => {
  const t = useText();
  useBrowserWarning(isDirty);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname);
  if (blocker.state !== 'blocked') return null;
  const saveAndLeave = async () => {
    if (await onSave()) blocker.proceed();
    else blocker.reset();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{t('leave.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>{t('leave.body', { count })}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{t('leave.stay')}</Button>
          </Dialog.Cancel>
          <Button variant="danger-light" onClick={() => blocker.proceed()}>
            {t('leave.leave')}
          </Button>
          {canSave && <Button onClick={() => void saveAndLeave()}>{t('leave.save')}</Button>}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
