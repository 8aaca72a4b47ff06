import { Box, Combobox, ComboboxOption, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { Entry } from '../api';
import type { Chosen } from '../use-chosen-entry';
import { useEntrySearch } from '../use-entry-search';
import { usePickerText } from '../use-picker-text';
import { EntryState } from './EntryState';

type EntryComboboxProps = {
  targetType: string;
  documentId: string | null;
  chosen: Chosen;
  placeholder?: string;
  disabled?: boolean;
  onPick: (entry: Entry) => void;
  onClear: () => void;
};

/** The text in the closed field; the bare documentId only where nothing better is known. */
const textOf = (chosen: Chosen, documentId: string | null, untitled: string): string => {
  if (chosen.state === 'found') return chosen.entry.name || untitled;
  return chosen.state === 'none' || chosen.state === 'loading' ? '' : (documentId ?? '');
};

/** The chosen entry is always an option, found or not: the combobox empties itself on blur when its value is no option. */
const optionsOf = (entries: Entry[], chosen: Chosen, documentId: string | null): Entry[] => {
  if (documentId === null || entries.some((entry) => entry.documentId === documentId)) return entries;
  const stored: Entry = chosen.state === 'found' ? chosen.entry : { documentId, name: documentId, state: null, locales: [] };
  return [...entries, stored];
};

type Answer = { state: string; found: number; query: string; t: ReturnType<typeof usePickerText> };

/**
 * Said in a row of the list: the design system's own "no option" row appears and stays wrongly when an answer brings the options that
 * are there already, unless some row is mounted anew with each answer.
 */
const messageOf = ({ state, found, query, t }: Answer): string | null => {
  if (state === 'failed') return t('failed');
  if (state !== 'ready' || found > 0) return null;
  return query === '' ? t('empty') : t('none', { query });
};

/** Never what an editor types, so that leaving the field with this text cannot choose the row. */
const NO_TEXT = '\u200b';

export const EntryCombobox = ({ targetType, documentId, chosen, placeholder, disabled, onPick, onClear }: EntryComboboxProps) => {
  const t = usePickerText();
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState('');
  const { entries, hasMore, state, loadMore } = useEntrySearch({ targetType, query, isOpen });
  const options = optionsOf(entries, chosen, documentId);
  const message = messageOf({ state, found: entries.length, query, t });

  const chosenText = textOf(chosen, documentId, t('untitled'));
  const [text, setText] = useState(chosenText);
  useEffect(() => setText(chosenText), [chosenText]);

  const pick = (value: string | undefined) => {
    const entry = entries.find((candidate) => candidate.documentId === value);
    if (entry) onPick(entry);
    else if (!value) onClear();
  };
  const open = (opened: boolean) => {
    setIsOpen(opened);
    setQuery('');
  };

  return (
    <Combobox
      autocomplete="none"
      disabled={disabled || chosen.state === 'loading'}
      placeholder={placeholder || t('placeholder')}
      value={documentId ?? undefined}
      textValue={text}
      loading={state === 'loading' || chosen.state === 'loading'}
      loadingMessage={t('loading')}
      clearLabel={t('clear')}
      hasMoreItems={hasMore}
      onLoadMore={loadMore}
      onOpenChange={(opened) => open(opened ?? false)}
      onTextValueChange={setText}
      onInputChange={(event) => setQuery(event.currentTarget.value)}
      onChange={pick}
      onClear={onClear}
    >
      {options.map((entry) => (
        <ComboboxOption key={entry.documentId} value={entry.documentId} textValue={entry.name || t('untitled')}>
          <Flex gap={4} justifyContent="space-between">
            <Box minWidth={0}>
              <Typography ellipsis>{entry.name || t('untitled')}</Typography>
            </Box>
            <EntryState entry={entry} />
          </Flex>
        </ComboboxOption>
      ))}
      <ComboboxOption
        key={`${state} ${query}`}
        value="message"
        textValue={NO_TEXT}
        disabled
        style={{ display: message === null ? 'none' : undefined }}
      >
        {message}
      </ComboboxOption>
    </Combobox>
  );
};
