import { Status, Typography } from '@strapi/design-system';
import type { BatchState } from '../../../shared/contracts';
import { useText } from '../text/use-text';
import { STATUS } from './standing';

export const BatchStatus = ({ state }: { state: BatchState }) => {
  const t = useText();
  return (
    <Status variant={STATUS[state]} size="S">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {t(`batchState.${state}`)}
      </Typography>
    </Status>
  );
};
