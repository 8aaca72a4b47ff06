import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Done } from '../../../dissolution/contracts';
import { useDates, useText } from '../text/use-text';

type StepCardProps = {
  title: string;
  done?: Done | null;
  onTakeBack?: (() => void) | undefined;
  isBusy?: boolean;
  /** Why the last try was not done; '' where it was. */
  failure?: string;
  children: ReactNode;
};

/** One step: what it does or has done, who did it, and the way back. */
export const StepCard = ({ title, done, onTakeBack, isBusy = false, failure = '', children }: StepCardProps) => {
  const t = useText();
  const { moment } = useDates();
  return (
    <Box tag="section" aria-label={title} padding={4} borderColor="neutral200" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          {title}
        </Typography>
        {children}
        {failure !== '' && (
          <Box role="alert" background="danger100" padding={3} hasRadius>
            <Typography variant="pi" textColor="neutral800">
              {failure}
            </Typography>
          </Box>
        )}
        {done && (
          <Flex justifyContent="space-between" alignItems="center" gap={2} wrap="wrap">
            <Typography variant="pi" textColor="neutral600">
              {t('step.done', { by: done.by, at: moment(done.at) })}
            </Typography>
            {onTakeBack && (
              <Button size="S" variant="danger-light" loading={isBusy} onClick={onTakeBack}>
                {t('step.take-back')}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
    </Box>
  );
};
