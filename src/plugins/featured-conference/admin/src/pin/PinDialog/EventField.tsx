import { Box, Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { PinEvent } from '../../../../shared/contracts';
import { useLoaded } from '../../data/use-loaded';
import { useMoments } from '../../text/use-moments';
import { useNames } from '../../text/use-names';
import { useText } from '../../text/use-text';
import { suggestEnd, type PinDraft } from '../draft';
import type { PartProps } from './PinFields';

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

const EventLine = ({ event }: { event: PinEvent }) => {
  const { day } = useMoments();
  const names = useNames();
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography ellipsis maxWidth="100%">
        {event.name}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {[names.value(event.eventType), day(event.startDate), names.value(event.eventStatus)].join(' · ')}
      </Typography>
    </Flex>
  );
};

/** The chosen event is always an option: the combobox empties itself on blur when its value is no option. */
const withChosen = (found: PinEvent[], chosen: PinEvent | null): PinEvent[] =>
  chosen === null || found.some(({ documentId }) => documentId === chosen.documentId) ? found : [...found, chosen];

const Search = ({ form: { draft, change } }: PartProps) => {
  const t = useText();
  const [chosen, setChosen] = useState<PinEvent | null>(null);
  const [text, setText] = useState(draft.event?.name ?? '');
  const [typed, setTyped] = useState('');
  const query = useSettled(typed);
  const loaded = useLoaded(`events ${query}`, (api, signal) => api.events(query, signal));
  const found = loaded.state === 'ready' ? loaded.data : [];
  const none = loaded.state === 'failed' ? t('pin.event.failed') : t(query === '' ? 'pin.event.empty' : 'pin.event.none');
  const isEmpty = loaded.state === 'failed' || (loaded.state === 'ready' && found.length === 0);

  const pick = (event: PinEvent | null) => {
    setChosen(event);
    const fields: Partial<PinDraft> = event === null ? { event } : { event, endsAt: suggestEnd(event, new Date()) };
    change(fields);
  };
  return (
    <Combobox
      autocomplete="none"
      placeholder={t('pin.event.placeholder')}
      value={draft.event?.documentId}
      textValue={text}
      loading={loaded.state === 'loading'}
      loadingMessage={t('loading')}
      clearLabel={t('pin.event.clear')}
      onOpenChange={() => setTyped('')}
      onTextValueChange={setText}
      onInputChange={(event) => setTyped(event.currentTarget.value.trim())}
      onChange={(documentId) => pick(found.find((event) => event.documentId === documentId) ?? (documentId ? chosen : null))}
      onClear={() => pick(null)}
    >
      {withChosen(found, chosen).map((event) => (
        <ComboboxOption key={event.documentId} value={event.documentId} textValue={event.name}>
          <EventLine event={event} />
        </ComboboxOption>
      ))}
      <ComboboxOption
        key={`${loaded.state} ${query}`}
        value="message"
        textValue={NO_TEXT}
        disabled
        style={{ display: isEmpty ? undefined : 'none' }}
      >
        {none}
      </ComboboxOption>
    </Combobox>
  );
};

/** Which event is pinned; a pin keeps its event, another one is another pin. */
export const EventField = ({ isFixed, ...part }: PartProps & { isFixed: boolean }) => {
  const t = useText();
  const { draft, problemOf } = part.form;
  if (isFixed)
    return (
      <Box>
        <Typography variant="pi" fontWeight="bold" tag="p">
          {t('pin.event')}
        </Typography>
        <Typography variant="delta" tag="p">
          {draft.event?.name ?? ''}
        </Typography>
      </Box>
    );
  return (
    <Field.Root name="event" required hint={t('pin.event.hint')} error={problemOf('event')}>
      <Field.Label>{t('pin.event')}</Field.Label>
      <Search {...part} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
