import { Combobox, ComboboxOption, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Publisher } from '../../data/api';
import { useLoaded } from '../../data/use-loaded';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

/** Never what an editor types, so that leaving the field with this text cannot choose the row. */
const NO_TEXT = '\u200b';
const TYPING_MS = 200;

const PublisherLine = ({ publisher }: { publisher: Publisher }) => {
  const t = useText();
  const { day } = useFormats();
  const { name, code, dissolutionDate } = publisher;
  const facts = [code, dissolutionDate === null ? null : t('publisher.dissolved', { day: day(dissolutionDate) })];
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography ellipsis maxWidth="100%">
        {name}
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

type PublisherSearchProps = {
  chosen: Publisher | null;
  /** What holds while nothing is chosen. */
  placeholder: string;
  clearLabel: string;
  isReadOnly?: boolean;
  onChoose: (publisher: Publisher | null) => void;
};

/** Finds an organization by a part of its name, with or without marks. Stands in a `Field.Root` that names it. */
export const PublisherSearch = ({ chosen, placeholder, clearLabel, isReadOnly = false, onChoose }: PublisherSearchProps) => {
  const t = useText();
  const [text, setText] = useState(chosen?.name ?? '');
  const [typed, setTyped] = useState('');
  const query = useDebounce(typed, TYPING_MS);
  const loaded = useLoaded(`publishers ${query}`, (api, signal) => api.publishers(query, signal));
  const options = withChosen(loaded.state === 'ready' ? loaded.data : [], chosen);
  const isEmpty = loaded.state === 'failed' || (loaded.state === 'ready' && loaded.data.length === 0);
  useEffect(() => {
    if (chosen === null) setText('');
  }, [chosen]);
  const choose = (publisher: Publisher | null) => {
    setText(publisher?.name ?? '');
    onChoose(publisher);
  };
  return (
    <Combobox
      autocomplete="none"
      disabled={isReadOnly}
      placeholder={placeholder}
      value={chosen?.documentId ?? ''}
      textValue={text}
      loading={loaded.state === 'loading'}
      loadingMessage={t('loading')}
      clearLabel={clearLabel}
      onOpenChange={() => setTyped('')}
      onTextValueChange={setText}
      onInputChange={(event) => setTyped(event.currentTarget.value.trim())}
      onChange={(documentId) => choose(options.find((option) => option.documentId === documentId) ?? null)}
      onClear={() => choose(null)}
    >
      {options.map((option) => (
        <ComboboxOption key={option.documentId} value={option.documentId} textValue={option.name}>
          <PublisherLine publisher={option} />
        </ComboboxOption>
      ))}
      <ComboboxOption
        key={`${loaded.state} ${query}`}
        value="message"
        textValue={NO_TEXT}
        disabled
        style={{ display: isEmpty ? undefined : 'none' }}
      >
        {t(loaded.state === 'failed' ? 'publisher.failed' : 'publisher.none')}
      </ComboboxOption>
    </Combobox>
  );
};
