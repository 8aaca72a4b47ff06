import { Field, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Entry } from '../api';
import { useChosenEntry, type Chosen } from '../use-chosen-entry';
import { usePickerText } from '../use-picker-text';
import { EntryCombobox } from './EntryCombobox';
import { EntryState } from './EntryState';

/** What the content manager hands to the input of a custom field. */
type EntryPickerProps = {
  name: string;
  label: string;
  attribute: { options?: { targetType?: string } };
  value?: string | null;
  onChange: (name: string, value: string | null) => void;
  error?: string;
  hint?: string;
  labelAction?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
};

/** Which text of ours says what is wrong with the chosen entry, or what the editor should know about it. */
const problemOf = (chosen: Chosen): string | null => (chosen.state === 'missing' || chosen.state === 'failed' ? chosen.state : null);
const noticeOf = (chosen: Chosen): string | null => (chosen.state === 'found' && chosen.entry.state === 'draft' ? 'unpublished' : null);

export const EntryPicker = ({ name, label, attribute, value, onChange, error, hint, labelAction, ...input }: EntryPickerProps) => {
  const t = usePickerText();
  const targetType = attribute.options?.targetType ?? '';
  const documentId = value || null;
  const { chosen, remember } = useChosenEntry({ targetType, documentId });
  const problem = problemOf(chosen);
  const notice = noticeOf(chosen);

  const pick = (entry: Entry) => {
    remember(entry);
    onChange(name, entry.documentId);
  };

  return (
    <Field.Root name={name} error={error ?? (problem ? t(problem) : undefined)} hint={notice ? t(notice) : hint} required={input.required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <EntryCombobox
        targetType={targetType}
        documentId={documentId}
        chosen={chosen}
        placeholder={input.placeholder}
        disabled={input.disabled}
        onPick={pick}
        onClear={() => onChange(name, null)}
      />
      {chosen.state === 'found' && (
        <Flex paddingTop={1}>
          <EntryState entry={chosen.entry} />
        </Flex>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
