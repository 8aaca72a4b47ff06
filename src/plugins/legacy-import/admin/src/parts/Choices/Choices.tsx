import { Flex, Radio, Typography } from '@strapi/design-system';

type Choice<T extends string> = { value: T; name: string; why: string };

type ChoicesProps<T extends string> = {
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  disabled?: boolean;
  onChange: (value: T) => void;
};

/** One of a few, each with a sentence about what it means. */
export const Choices = <T extends string>({ label, choices, value, disabled, onChange }: ChoicesProps<T>) => (
  <Radio.Group value={value} disabled={disabled} onValueChange={(next) => onChange(next as T)} aria-label={label}>
    <Flex direction="column" alignItems="stretch" gap={3}>
      {choices.map((choice) => (
        <Flex key={choice.value} direction="column" alignItems="stretch">
          <Radio.Item value={choice.value}>{choice.name}</Radio.Item>
          <Typography variant="pi" textColor="neutral600" style={{ paddingLeft: '2.8rem' }}>
            {choice.why}
          </Typography>
        </Flex>
      ))}
    </Flex>
  </Radio.Group>
);
