import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { errorStatus } from '../../data/error-text';
import { useSaid } from '../../data/use-said';
import { useText, type TextKey } from '../../text/use-text';

/** What each kind of failure asks a person to do. */
const adviceOf = (error: unknown): TextKey => {
  const status = errorStatus(error);
  if (status === null) return 'problem.offline';
  if (status === 403) return 'problem.forbidden';
  return status >= 500 ? 'problem.server' : 'problem.refused';
};

type ProblemProps = { title: string; error: unknown; onRetry?: () => void };

/** Something could not be loaded or done: what, why, and what to do now. */
export const Problem = ({ title, error, onRetry }: ProblemProps) => {
  const t = useText();
  const said = useSaid()(error);
  return (
    <Flex role="alert" direction="column" alignItems="flex-start" gap={2} padding={4} background="danger100" hasRadius>
      <Flex gap={2} alignItems="flex-start">
        <WarningCircle fill="danger600" aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
        <Typography fontWeight="semiBold" textColor="neutral800">
          {title}
        </Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral800">
        {t(adviceOf(error))}
        {said === '' ? '' : ` ${said}`}
      </Typography>
      {onRetry && (
        <Button size="S" variant="tertiary" startIcon={<ArrowClockwise />} onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Flex>
  );
};
