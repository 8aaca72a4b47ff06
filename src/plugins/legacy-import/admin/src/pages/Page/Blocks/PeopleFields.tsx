import { Box, Button, Field, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useEffect } from 'react';
import type { NamedPerson } from '../../../../../shared/recognized-page';
import { useText } from '../../../text/use-text';

type Mark = (field: string, isUnreadable: boolean) => void;

type PersonFieldsProps = {
  person: NamedPerson;
  field: string;
  onChange: (person: NamedPerson) => void;
  onRemove: () => void;
  onUnreadable: Mark;
};

const NOBODY: NamedPerson = { name: '', title: '', honorific: null, actionText: null, roles: [] };

const PersonFields = ({ person, field, onChange, onRemove, onUnreadable }: PersonFieldsProps) => {
  const t = useText();
  const isWrong = person.name.trim() === '';
  useEffect(() => {
    onUnreadable(field, isWrong);
    return () => onUnreadable(field, false);
  }, [field, isWrong, onUnreadable]);
  return (
    <Flex tag="li" gap={2} alignItems="flex-start" wrap="wrap">
      <Box flex="2" minWidth="14rem">
        <Field.Root name={`${field}.name`} error={isWrong ? t('people.name.wrong') : undefined}>
          <Field.Label>{t('people.name')}</Field.Label>
          <TextInput size="S" value={person.name} onChange={(event) => onChange({ ...person, name: event.currentTarget.value })} />
          <Field.Error />
        </Field.Root>
      </Box>
      <Box flex="3" minWidth="16rem">
        <Field.Root name={`${field}.title`}>
          <Field.Label>{t('people.office')}</Field.Label>
          <TextInput size="S" value={person.title} onChange={(event) => onChange({ ...person, title: event.currentTarget.value })} />
        </Field.Root>
      </Box>
      <Box paddingTop={5}>
        <IconButton
          variant="ghost"
          label={isWrong ? t('people.removeUnnamed') : t('people.remove', { name: person.name })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </Box>
    </Flex>
  );
};

type PeopleFieldsProps = { index: number; people: readonly NamedPerson[]; onChange: (people: NamedPerson[]) => void; onUnreadable: Mark };

/** The people of a block: added, removed and changed. */
export const PeopleFields = ({ index, people, onChange, onUnreadable }: PeopleFieldsProps) => {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('people.title')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {people.map((person, place) => (
          <PersonFields
            key={place}
            person={person}
            field={`block.${index}.people.${place}`}
            onChange={(changed) => onChange(people.map((other, at) => (at === place ? changed : other)))}
            onRemove={() => onChange(people.filter((_, at) => at !== place))}
            onUnreadable={onUnreadable}
          />
        ))}
      </Flex>
      <Box>
        <Button size="S" variant="tertiary" startIcon={<Plus />} onClick={() => onChange([...people, NOBODY])}>
          {t('people.add')}
        </Button>
      </Box>
    </Flex>
  );
};

/** The people of a block, to be read. */
export const PeopleList = ({ people }: { people: readonly NamedPerson[] }) => {
  const t = useText();
  if (people.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-label={t('people.title')}>
      {people.map(({ name, title, actionText, roles }, place) => (
        <Box tag="li" key={place} paddingLeft={3} borderColor="primary200" style={{ borderWidth: '0 0 0 3px' }}>
          <Typography variant="pi" textColor="neutral800">
            <strong>{name}</strong>
            {title !== '' && ` – ${title}`}
          </Typography>
          {actionText !== null && (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {t('people.does', { text: [actionText, ...roles.map((role) => t(`participant.${role}`))].join(' · ') })}
            </Typography>
          )}
        </Box>
      ))}
    </Flex>
  );
};
