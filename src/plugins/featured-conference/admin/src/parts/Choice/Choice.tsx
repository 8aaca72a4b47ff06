import { SingleSelect, SingleSelectOption } from '@strapi/design-system';

type ChoiceProps<T extends string> = {
  label: string;
  options: readonly { value: T; name: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** One of a few, in little room. */
export const Choice = <T extends string>({ label, options, value, onChange }: ChoiceProps<T>) => (
  <SingleSelect size="S" aria-label={label} value={value} onChange={(next) => onChange(next as T)}>
    {options.map((option) => (
      <SingleSelectOption key={option.value} value={option.value}>
        {option.name}
      </SingleSelectOption>
    ))}
  </SingleSelect>
);
