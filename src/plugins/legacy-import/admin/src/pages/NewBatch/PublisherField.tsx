import { Field } from '@strapi/design-system';
import type { Publisher } from '../../data/api';
import { PublisherSearch } from '../../parts/PublisherSearch/PublisherSearch';
import { useText } from '../../text/use-text';

type PublisherFieldProps = { publisher: Publisher | null; onChoose: (publisher: Publisher | null) => void };

/** The organization under which all pages are published; without one each page says its own. */
export const PublisherField = ({ publisher, onChoose }: PublisherFieldProps) => {
  const t = useText();
  return (
    <Field.Root name="publisher" hint={t('publisher.hint')}>
      <Field.Label>{t('publisher.label')}</Field.Label>
      <PublisherSearch chosen={publisher} placeholder={t('publisher.placeholder')} clearLabel={t('publisher.clear')} onChoose={onChoose} />
      <Field.Hint />
    </Field.Root>
  );
};
