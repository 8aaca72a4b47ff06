import { Box, Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { PlannedEntry } from '../../../../../shared/contracts';
import type { Publisher } from '../../../data/api';
import { useLoaded } from '../../../data/use-loaded';
import { useText } from '../../../text/use-text';
import { writeDay } from '../rules/vietnamese-time';

type PublisherFieldProps = {
  /** As the server worked it out last. */
  publisher: PlannedEntry | null;
  /** The one chosen by hand. */
  chosenId: string | null;
  isReadOnly: boolean;
  onChange: (documentId: string | undefined) => void;
};

/** Never what an editor types, so that leaving the field with this text cannot choose the row. */
const NO_TEXT = '\u200b';
const TYPING_MS = 200;

const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

type Choice = Pick<Publisher, 'documentId' | 'name' | 'dissolutionDate'>;

/** The chosen one is always an option: the combobox empties itself when its value is none. */
const withChosen = (found: readonly Choice[], chosen: Choice | null): readonly Choice[] =>
  chosen === null || found.some(({ documentId }) => documentId === chosen.documentId) ? found : [...found, chosen];

const Search = ({ publisher, chosenId, isReadOnly, onChange }: PublisherFieldProps) => {
  const t = useText();
  const [chosen, setChosen] = useState<Choice | null>(() =>
    chosenId === null ? null : { documentId: chosenId, name: publisher?.label ?? chosenId, dissolutionDate: null },
  );
  const [text, setText] = useState(chosen?.name ?? '');
  const [typed, setTyped] = useState('');
  const query = useSettled(typed);
  const loaded = useLoaded(`publishers ${query}`, (api, signal) => api.publishers(query, signal));
  const found = loaded.state === 'ready' ? loaded.data : [];
  const isEmpty = loaded.state === 'failed' || (loaded.state === 'ready' && found.length === 0);
  useEffect(() => {
    if (chosenId !== null) return;
    setChosen(null);
    setText('');
  }, [chosenId]);
  const nameOf = ({ name, dissolutionDate }: Choice): string =>
    dissolutionDate === null ? name : t('facts.publisher.dissolved', { name, day: writeDay(dissolutionDate) });

  const pick = (choice: Choice | null) => {
    setChosen(choice);
    setText(choice?.name ?? '');
    onChange(choice?.documentId);
  };
  return (
    <Combobox
      autocomplete="none"
      disabled={isReadOnly}
      placeholder={publisher?.label ?? t('facts.publisher.unknown')}
      value={chosen?.documentId ?? ''}
      textValue={text}
      loading={loaded.state === 'loading'}
      loadingMessage={t('loading')}
      clearLabel={t('facts.publisher.clear')}
      onOpenChange={() => setTyped('')}
      onTextValueChange={setText}
      onInputChange={(event) => setTyped(event.currentTarget.value.trim())}
      onChange={(documentId) => pick(withChosen(found, chosen).find((choice) => choice.documentId === documentId) ?? null)}
      onClear={() => pick(null)}
    >
      {withChosen(found, chosen).map((choice) => (
        <ComboboxOption key={choice.documentId} value={choice.documentId} textValue={choice.name}>
          {nameOf(choice)}
        </ComboboxOption>
      ))}
      <ComboboxOption
        key={`${loaded.state} ${query}`}
        value="message"
        textValue={NO_TEXT}
        disabled
        style={{ display: isEmpty ? undefined : 'none' }}
      >
        {t(loaded.state === 'failed' ? 'facts.publisher.failed' : 'facts.publisher.none')}
      </ComboboxOption>
    </Combobox>
  );
};

/** Under whom the article stands: as recognized (shown where nothing is chosen), or one chosen by hand. */
export const PublisherField = (props: PublisherFieldProps) => {
  const t = useText();
  return (
    <Box>
      <Field.Root name="publisher" hint={t('facts.publisher.hint')}>
        <Field.Label>{t('facts.publisher')}</Field.Label>
        <Search {...props} />
        <Field.Hint />
      </Field.Root>
    </Box>
  );
};
