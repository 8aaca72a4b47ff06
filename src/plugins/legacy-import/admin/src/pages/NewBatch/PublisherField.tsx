import { Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Publisher } from '../../data/api';
import { useLoaded } from '../../data/use-loaded';
import { useText } from '../../text/use-text';

/** Never what an editor types, so that leaving the field with this text cannot choose the row. */
const NO_TEXT = '\u200b';
const TYPING_MS = 200;

const PublisherLine = ({ publisher }: { publisher: Publisher }) => {
  const t = useText();
  const facts = [publisher.code, publisher.dissolutionDate === null ? null : t('publisher.dissolved', { day: publisher.dissolutionDate })];
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography ellipsis maxWidth="100%">
        {publisher.name}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {facts.filter((fact) => fact !== null).join(' · ')}
      </Typography>
    </Flex>
  );
};

/** The chosen one is always an option: the combobox empties itself on blur when its value is no option. */
const withChosen = (found: Publisher[], chosen: Publisher | null): Publisher[] =>
  chosen === null || found.some(({ documentId }) => documentId === chosen.documentId) ? found : [...found, chosen];

type PublisherFieldProps = { publisher: Publisher | null; onChoose: (publisher: Publisher | null) => void };

const Search = ({ publisher, onChoose }: PublisherFieldProps) => {
  const t = useText();
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const query = useDebounce(typed, TYPING_MS);
  const loaded = useLoaded(`publishers ${query}`, (api, signal) => api.publishers(query, signal));
  const found = loaded.state === 'ready' ? loaded.data : [];
  const none = t(loaded.state === 'failed' ? 'publisher.failed' : 'publisher.none');
  const isEmpty = loaded.state === 'failed' || (loaded.state === 'ready' && found.length === 0);
  return (
    <Combobox
      autocomplete="none"
      placeholder={t('publisher.placeholder')}
      value={publisher?.documentId}
      textValue={text}
      loading={loaded.state === 'loading'}
      loadingMessage={t('loading')}
      clearLabel={t('publisher.clear')}
      onOpenChange={() => setTyped('')}
      onTextValueChange={setText}
      onInputChange={(event) => setTyped(event.currentTarget.value.trim())}
      onChange={(documentId) => onChoose(withChosen(found, publisher).find((one) => one.documentId === documentId) ?? null)}
      onClear={() => onChoose(null)}
    >
      {withChosen(found, publisher).map((one) => (
        <ComboboxOption key={one.documentId} value={one.documentId} textValue={one.name}>
          <PublisherLine publisher={one} />
        </ComboboxOption>
      ))}
      <ComboboxOption
        key={`${loaded.state} ${query}`}
        value="message"
        textValue={NO_TEXT}
        disabled
        style={{ display: isEmpty ? undefined : 'none' }}
      >
        {none}
      </ComboboxOption>
    </Combobox>
  );
};

/** The organization under which all pages are published; without one each page says its own. */
export const PublisherField = (props: PublisherFieldProps) => {
  const t = useText();
  return (
    <Field.Root name="publisher" hint={t('publisher.hint')}>
      <Field.Label>{t('publisher.label')}</Field.Label>
      <Search {...props} />
      <Field.Hint />
    </Field.Root>
  );
};
