import type { Batch } from '../../../shared/contracts';
import { useFormats } from '../text/use-formats';
import { useText } from '../text/use-text';

/** Who began it and where, under whom its pages are published, and whether they are drafts. */
export const useFacts = (): ((batch: Batch) => string) => {
  const t = useText();
  const { moment } = useFormats();
  return (batch) =>
    [
      t(`source.${batch.source}`, { name: batch.createdBy, when: moment(batch.createdAt) }),
      batch.publisher === null ? t('publisher.found') : batch.publisher.name,
      t(batch.publish ? 'publish.yes' : 'publish.no'),
    ].join(' · ');
};
