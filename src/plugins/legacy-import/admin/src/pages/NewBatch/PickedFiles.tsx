import { Button, Flex, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { totalsOf, type Judged } from '../../uploads/judge-files';
import { RefusedFiles } from '../../uploads/RefusedFiles';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

/** What was dropped so far, before anything is sent. */
export const PickedFiles = ({ judged, onClear }: { judged: Judged; onClear: () => void }) => {
  const t = useText();
  const { number, bytes } = useFormats();
  const totals = totalsOf(judged.accepted);
  const kinds = (['page', 'archive', 'picture', 'other'] as const).filter((kind) => totals[kind] > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} aria-live="polite">
      {judged.accepted.length > 0 && (
        <Flex justifyContent="space-between" gap={4} wrap="wrap">
          <Typography fontWeight="semiBold">
            {[...kinds.map((kind) => t(`picked.${kind}`, { count: number(totals[kind]) })), bytes(totals.bytes)].join(' · ')}
          </Typography>
          <Button size="S" variant="tertiary" startIcon={<Trash />} onClick={onClear}>
            {t('picked.clear')}
          </Button>
        </Flex>
      )}
      {judged.accepted.length > 0 && totals.page + totals.archive === 0 && (
        <Typography textColor="warning700">{t('picked.noPages')}</Typography>
      )}
      <RefusedFiles
        title={t('picked.refused', { count: number(judged.refused.length) })}
        files={judged.refused.map((file) => ({ ...file, message: '' }))}
      />
    </Flex>
  );
};
