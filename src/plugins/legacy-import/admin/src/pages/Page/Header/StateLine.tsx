import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { useFormats } from '../../../text/use-formats';
import { useOptionalText } from '../../../text/use-optional-text';
import { useText } from '../../../text/use-text';
import { countCorrections } from '../rules/corrections';
import type { Desk } from '../state/use-desk';

/** What became of the page so far: its state, its corrections, and who looked at it. */
export const StateLine = ({ desk, isReadOnly }: { desk: Desk; isReadOnly: boolean }) => {
  const t = useText();
  const textOf = useOptionalText();
  const { moment } = useFormats();
  const { row } = desk.detail;
  const count = countCorrections(desk.corrections);
  return (
    <Flex gap={3} wrap="wrap">
      <Badge backgroundColor={row.state === 'failed' ? 'danger200' : 'neutral200'} textColor="neutral800">
        {textOf(`pageState.${row.state}`) ?? row.state}
      </Badge>
      <Typography variant="pi" textColor="neutral600">
        {t('one.corrections', { count })}
      </Typography>
      {desk.isDirty && (
        <Badge backgroundColor="warning200" textColor="neutral800">
          {t('one.unsaved')}
        </Badge>
      )}
      {desk.hasUnreadable && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {t('one.unreadable')}
        </Typography>
      )}
      {count > 0 && !isReadOnly && (
        <Button size="S" variant="ghost" onClick={desk.takeAllBack}>
          {t('one.takeAllBack')}
        </Button>
      )}
      {row.settled && (
        <Typography variant="pi" textColor="success700">
          {t('one.settledBy', { name: row.settled.by, when: moment(row.settled.at) })}
        </Typography>
      )}
      {isReadOnly && (
        <Typography variant="pi" textColor="neutral600">
          {t('one.readOnly')}
        </Typography>
      )}
    </Flex>
  );
};
