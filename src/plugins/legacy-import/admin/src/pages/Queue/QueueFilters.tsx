import { Box, Field, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState, type RefObject } from 'react';
import { PAGE_STATES, type PageList, type PageState } from '../../../../shared/contracts';
import { useLoaded } from '../../data/use-loaded';
import { SORTS, type QueueState, type Sort } from '../../queue/queue-state';
import { useFormats } from '../../text/use-formats';
import { useRuleName } from '../../text/use-optional-text';
import { useText } from '../../text/use-text';

type Facets = PageList['facets'];
type FilterProps = { state: QueueState; facets: Facets | null; onChange: (changed: Partial<QueueState>) => void };

type Choice = { value: string; label: string };

type ChoiceFieldProps = {
  label: string;
  all: string;
  value: string | null;
  choices: readonly Choice[];
  onChoose: (value: string | null) => void;
};

const ALL = '-';
const SHOWN_BATCHES = 100;

const ChoiceField = ({ label, all, value, choices, onChoose }: ChoiceFieldProps) => (
  <Box minWidth="18rem" flex="1">
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect size="S" value={value ?? ALL} onChange={(next) => onChoose(next === ALL ? null : String(next))}>
        <SingleSelectOption value={ALL}>{all}</SingleSelectOption>
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  </Box>
);

/** A chosen one stays a choice, though nothing is left of it. */
const withChosen = (choices: readonly Choice[], chosen: Choice | null): readonly Choice[] =>
  chosen === null || choices.some(({ value }) => value === chosen.value) ? choices : [...choices, chosen];

const BatchFilter = ({ state, onChange }: FilterProps) => {
  const t = useText();
  const loaded = useLoaded('batches of the filter', (api, signal) => api.batches({ page: 1, pageSize: SHOWN_BATCHES }, signal));
  const known = loaded.state === 'ready' ? loaded.data.batches.map(({ id, name }) => ({ value: id, label: name })) : [];
  const chosen = state.batchId === null ? null : { value: state.batchId, label: state.batchId };
  return (
    <ChoiceField
      label={t('queue.batch')}
      all={t('queue.batch.all')}
      value={state.batchId}
      choices={withChosen(known, chosen)}
      onChoose={(batchId) => onChange({ batchId })}
    />
  );
};

const StateFilter = ({ state, facets, onChange }: FilterProps) => {
  const t = useText();
  const { number } = useFormats();
  const labelOf = (one: PageState) => t('queue.counted', { name: t(`pageState.${one}`), count: number(facets?.states[one] ?? 0) });
  const known = PAGE_STATES.filter((one) => (facets?.states[one] ?? 0) > 0).map((value) => ({ value, label: labelOf(value) }));
  const chosen = state.state === null ? null : { value: state.state, label: labelOf(state.state) };
  return (
    <ChoiceField
      label={t('queue.state')}
      all={t('queue.state.all')}
      value={state.state}
      choices={withChosen(known, chosen)}
      onChoose={(value) => onChange({ state: PAGE_STATES.find((one) => one === value) ?? null })}
    />
  );
};

const DoubtFilter = ({ state, facets, onChange }: FilterProps) => {
  const t = useText();
  const { number } = useFormats();
  const nameOf = useRuleName();
  const known = (facets?.rules ?? []).map(({ rule, count }) => ({
    value: rule,
    label: t('queue.counted', { name: nameOf(rule), count: number(count) }),
  }));
  const chosen = state.doubt === null ? null : { value: state.doubt, label: nameOf(state.doubt) };
  return (
    <ChoiceField
      label={t('queue.doubt')}
      all={t('queue.doubt.all')}
      value={state.doubt}
      choices={withChosen(known, chosen)}
      onChoose={(doubt) => onChange({ doubt })}
    />
  );
};

const SortField = ({ state, onChange }: FilterProps) => {
  const t = useText();
  return (
    <Box minWidth="18rem" flex="1">
      <Field.Root>
        <Field.Label>{t('queue.sort')}</Field.Label>
        <SingleSelect size="S" value={state.sort} onChange={(sort) => onChange({ sort: sort as Sort })}>
          {SORTS.map((sort) => (
            <SingleSelectOption key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};

type SearchProps = Omit<FilterProps, 'facets'> & { search: RefObject<HTMLInputElement> };

const Search = ({ state, onChange, search }: SearchProps) => {
  const t = useText();
  const [typed, setTyped] = useState(state.q);
  return (
    <SearchForm
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ q: typed });
      }}
    >
      <Searchbar
        ref={search}
        name="q"
        size="S"
        value={typed}
        clearLabel={t('queue.search.clear')}
        placeholder={t('queue.search')}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onClear={() => {
          setTyped('');
          onChange({ q: '' });
        }}
      >
        {t('queue.search')}
      </Searchbar>
    </SearchForm>
  );
};

/** Words, batch, state and doubt; what there is of each is counted. */
export const QueueFilters = (props: FilterProps & { search: RefObject<HTMLInputElement> }) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    <Search key={props.state.q} {...props} />
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <BatchFilter {...props} />
      <StateFilter {...props} />
      <DoubtFilter {...props} />
      <SortField {...props} />
    </Flex>
  </Flex>
);
