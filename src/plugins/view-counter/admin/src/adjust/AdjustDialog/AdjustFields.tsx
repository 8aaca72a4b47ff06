import { Field, NumberInput, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';
import type { Adjustable, Draft, DraftProblem } from '../adjustable';

type AdjustFieldsProps = {
  adjustables: readonly Adjustable[];
  index: number;
  draft: Draft;
  problems: Record<keyof Draft, DraftProblem | null>;
  onIndex: (index: number) => void;
  onDraft: (draft: Draft) => void;
};

export const AdjustFields = ({ adjustables, index, draft, problems, onIndex, onDraft }: AdjustFieldsProps) => {
  const t = useText();
  const { locale } = useIntl();
  const { number } = useFormats();
  const textOf = (problem: DraftProblem | null) => (problem ? t(problem) : undefined);
  return (
    <>
      {adjustables.length > 1 && (
        <Field.Root name="adjust-which">
          <Field.Label>{t('adjust.which')}</Field.Label>
          <SingleSelect value={String(index)} onChange={(value) => onIndex(Number(value))}>
            {adjustables.map(({ name, shown }, position) => (
              <SingleSelectOption key={name} value={String(position)}>
                {t('adjust.which.option', { name, count: number(shown) })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Field.Root
        name="adjust-value"
        required
        error={textOf(problems.value)}
        hint={t('adjust.value.hint', { count: number(adjustables[index]?.shown ?? 0) })}
      >
        <Field.Label>{t('adjust.value')}</Field.Label>
        <NumberInput locale={locale} value={draft.value} onValueChange={(value) => onDraft({ ...draft, value })} />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Field.Root name="adjust-reason" required error={textOf(problems.reason)} hint={t('adjust.reason.hint')}>
        <Field.Label>{t('adjust.reason')}</Field.Label>
        <Textarea value={draft.reason} onChange={(event) => onDraft({ ...draft, reason: event.currentTarget.value })} />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </>
  );
};
