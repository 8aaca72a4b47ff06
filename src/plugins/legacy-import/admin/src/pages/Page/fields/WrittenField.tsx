import { Box, Field, TextInput } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { Corrected } from './Corrected';

type WrittenFieldProps<T> = {
  name: string;
  label: string;
  hint?: string;
  value: T;
  /** How a value is written, and what a written one says: undefined where it says nothing. */
  write: (value: T) => string;
  read: (typed: string) => T | undefined;
  wrong: string;
  /** Set where the value is corrected: as it was recognized. */
  was?: string;
  isReadOnly: boolean;
  onChange: (value: T) => void;
  onTakeBack: () => void;
  onUnreadable: (field: string, isUnreadable: boolean) => void;
};

/** A field whose value is written in a form of its own, as a day. What is typed stays as typed until it says something. */
export const WrittenField = <T,>(props: WrittenFieldProps<T>) => {
  const { name, label, hint, value, write, read, wrong, was, isReadOnly, onChange, onTakeBack, onUnreadable } = props;
  const [typed, setTyped] = useState(() => write(value));
  const written = write(value);
  const isWrong = read(typed) === undefined;
  useEffect(() => setTyped((before) => (read(before) === value ? before : written)), [read, value, written]);
  useEffect(() => {
    onUnreadable(name, isWrong);
    return () => onUnreadable(name, false);
  }, [isWrong, name, onUnreadable]);

  const type = (text: string) => {
    setTyped(text);
    const said = read(text);
    if (said !== undefined) onChange(said);
  };
  const takeBack = () => {
    onTakeBack();
    setTyped(written);
  };
  return (
    <Box>
      <Field.Root name={name} hint={hint} error={isWrong ? wrong : undefined}>
        <Field.Label>{label}</Field.Label>
        <TextInput value={typed} disabled={isReadOnly} onChange={(event) => type(event.currentTarget.value)} />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {was !== undefined && <Corrected what={label} was={was} isReadOnly={isReadOnly} onTakeBack={takeBack} />}
    </Box>
  );
};
