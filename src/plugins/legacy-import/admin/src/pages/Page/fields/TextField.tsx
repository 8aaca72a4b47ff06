import { Box, Field, Textarea, TextInput } from '@strapi/design-system';
import { Corrected } from './Corrected';

type TextFieldProps = {
  name: string;
  label: string;
  hint?: string;
  value: string | null;
  /** Set where the value is corrected: as it was recognized. */
  was?: string;
  isReadOnly: boolean;
  isLong?: boolean;
  onChange: (value: string | null) => void;
  onTakeBack: () => void;
};

/** Text that may be missing: an emptied field says so. */
export const TextField = ({ name, label, hint, value, was, isReadOnly, isLong, onChange, onTakeBack }: TextFieldProps) => {
  const shared = { value: value ?? '', disabled: isReadOnly };
  const keep = (typed: string) => onChange(typed === '' ? null : typed);
  return (
    <Box>
      <Field.Root name={name} hint={hint}>
        <Field.Label>{label}</Field.Label>
        {isLong ? (
          <Textarea {...shared} rows={2} onChange={(event) => keep(event.currentTarget.value)} />
        ) : (
          <TextInput {...shared} onChange={(event) => keep(event.currentTarget.value)} />
        )}
        <Field.Hint />
      </Field.Root>
      {was !== undefined && <Corrected what={label} was={was} isReadOnly={isReadOnly} onTakeBack={onTakeBack} />}
    </Box>
  );
};
