import { Field } from '@strapi/design-system';
import { useState } from 'react';
import type { PlannedEntry } from '../../../../../shared/contracts';
import type { Publisher } from '../../../data/api';
import { PublisherSearch } from '../../../parts/PublisherSearch/PublisherSearch';
import { useText } from '../../../text/use-text';

type PublisherFieldProps = {
  /** As the server worked it out last. */
  publisher: PlannedEntry | null;
  /** The one chosen by hand. */
  chosenId: string | null;
  isReadOnly: boolean;
  onChange: (documentId: string | undefined) => void;
};

const namedBy = (documentId: string, publisher: PlannedEntry | null): Publisher => ({
  documentId,
  name: publisher?.label ?? documentId,
  code: null,
  dissolutionDate: null,
});

/** Under whom the article stands: as recognized (shown where nothing is chosen), or one chosen by hand. */
export const PublisherField = ({ publisher, chosenId, isReadOnly, onChange }: PublisherFieldProps) => {
  const t = useText();
  const [picked, setPicked] = useState<Publisher | null>(null);
  const chosen = chosenId === null ? null : picked?.documentId === chosenId ? picked : namedBy(chosenId, publisher);
  const choose = (choice: Publisher | null) => {
    setPicked(choice);
    onChange(choice?.documentId);
  };
  return (
    <Field.Root name="publisher" hint={t('facts.publisher.hint')}>
      <Field.Label>{t('facts.publisher')}</Field.Label>
      <PublisherSearch
        chosen={chosen}
        placeholder={publisher?.label ?? t('facts.publisher.unknown')}
        clearLabel={t('facts.publisher.clear')}
        isReadOnly={isReadOnly}
        onChoose={choose}
      />
      <Field.Hint />
    </Field.Root>
  );
};
