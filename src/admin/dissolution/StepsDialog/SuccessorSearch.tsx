import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { OrganizationLine } from '../../../dissolution/contracts';
import { useLoaded } from '../data/use-loaded';
import { useText } from '../text/use-text';

const TYPING_MS = 200;

const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

type SuccessorSearchProps = { documentId: string; taken: readonly string[]; onPick: (organization: OrganizationLine) => void };

/** Finds an organization by a part of its name; the server leaves out what cannot succeed. */
export const SuccessorSearch = ({ documentId, taken, onPick }: SuccessorSearchProps) => {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const query = useSettled(typed);
  const loaded = useLoaded(`${documentId} ${query}`, (api, signal) => api.candidates(documentId, query, signal));
  const found = loaded.state === 'ready' ? loaded.data.filter((one) => !taken.includes(one.documentId)) : [];
  const pick = (id: string | undefined) => {
    const organization = found.find((one) => one.documentId === id);
    if (!organization) return;
    onPick(organization);
    setTyped('');
    setText('');
  };
  return (
    <Field.Root name="successor">
      <Field.Label>{t('successors.search')}</Field.Label>
      <Combobox
        autocomplete="none"
        placeholder={t('successors.placeholder')}
        value=""
        textValue={text}
        loading={loaded.state === 'loading'}
        noOptionsMessage={() => t('successors.none')}
        onTextValueChange={setText}
        onInputChange={(event) => setTyped(event.currentTarget.value.trim())}
        onChange={pick}
      >
        {found.map((one) => (
          <ComboboxOption key={one.documentId} value={one.documentId} textValue={one.name}>
            {one.name}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
