import { Badge, Box, Button, Field, Flex, IconButton, SingleSelect, SingleSelectOption, Textarea, Typography } from '@strapi/design-system';
import { Check, Pencil } from '@strapi/icons';
import { memo, useState } from 'react';
import type { BlockCorrection } from '../../../../../shared/corrections';
import type { BlockRole, PageBlock } from '../../../../../shared/recognized-page';
import { useText } from '../../../text/use-text';
import { Corrected } from '../fields/Corrected';
import type { ShownBlock } from '../rules/shown-page';
import type { Pictures } from '../state/pictures';
import { blockElementId } from '../state/use-pointed';
import { BlockPicture } from './BlockPicture';
import { PeopleFields, PeopleList } from './PeopleFields';

const ROLES = [
  'title',
  'meta',
  'paragraph',
  'caption',
  'heading',
  'byline',
  'photo',
  'duplicate',
  'chrome',
] as const satisfies readonly BlockRole[];

export type BlockCardProps = {
  block: ShownBlock;
  /** As it was recognized. */
  recognized: PageBlock;
  /** How many inferences speak of it, and whether one of them is a doubt. */
  doubts: { count: number; isDoubtful: boolean };
  isPointed: boolean;
  isReadOnly: boolean;
  pictures: Pictures;
  onPoint: (index: number) => void;
  onMouse: (index: number, at: { clientX: number; clientY: number }) => void;
  onChange: (change: BlockCorrection) => void;
  onUnreadable: (field: string, isUnreadable: boolean) => void;
};

const RoleSelect = ({ block, isReadOnly, onChange }: Pick<BlockCardProps, 'block' | 'isReadOnly' | 'onChange'>) => {
  const t = useText();
  const { index, role } = block;
  return (
    <Box width="22rem">
      <SingleSelect
        size="S"
        aria-label={t('blocks.role', { number: index + 1 })}
        disabled={isReadOnly}
        value={role}
        onChange={(value) => onChange({ index, role: value as BlockRole })}
      >
        {ROLES.map((name) => (
          <SingleSelectOption key={name} value={name}>
            {t(`role.${name}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};

const BlockHeader = (props: BlockCardProps & { isEditing: boolean; onToggle: () => void }) => {
  const t = useText();
  const { block, doubts, isReadOnly, isEditing, onToggle } = props;
  const number = block.index + 1;
  return (
    <Flex gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {number}
      </Typography>
      <RoleSelect {...props} />
      {doubts.count > 0 && (
        <Badge
          size="S"
          textColor="neutral800"
          backgroundColor={doubts.isDoubtful ? 'warning200' : 'neutral200'}
          aria-label={t('blocks.doubts', { count: doubts.count })}
        >
          {doubts.isDoubtful ? `? ${doubts.count}` : doubts.count}
        </Badge>
      )}
      <Box flex="1" />
      {!isReadOnly && !isEditing && (
        <IconButton size="S" variant="ghost" label={t('blocks.edit', { number })} onClick={onToggle}>
          <Pencil />
        </IconButton>
      )}
      {isEditing && (
        <Button size="S" variant="tertiary" startIcon={<Check />} onClick={onToggle}>
          {t('blocks.done')}
        </Button>
      )}
    </Flex>
  );
};

const Editor = ({ block, onChange, onUnreadable }: BlockCardProps) => {
  const t = useText();
  const { index, text, people } = block;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root name={`block.${index}.text`}>
        <Textarea
          aria-label={t('blocks.text', { number: index + 1 })}
          rows={Math.min(14, Math.ceil(text.length / 70) + 1)}
          value={text}
          onChange={(event) => onChange({ index, text: event.currentTarget.value })}
        />
      </Field.Root>
      <PeopleFields index={index} people={people} onChange={(next) => onChange({ index, people: next })} onUnreadable={onUnreadable} />
    </Flex>
  );
};

const CorrectedParts = ({ block, recognized, isReadOnly, onChange }: BlockCardProps) => {
  const t = useText();
  const { index, corrected } = block;
  const number = index + 1;
  const names = recognized.people.map(({ name, title }) => (title === '' ? name : `${name} – ${title}`)).join('; ');
  const parts = [
    { field: 'role', what: t('blocks.role', { number }), was: t(`role.${recognized.role}`) },
    { field: 'text', what: t('blocks.text', { number }), was: recognized.text },
    { field: 'people', what: t('people.title'), was: names },
  ] as const;
  return parts
    .filter(({ field }) => corrected.has(field))
    .map(({ field, what, was }) => (
      <Corrected key={field} what={what} was={was} isReadOnly={isReadOnly} onTakeBack={() => onChange({ index, [field]: undefined })} />
    ));
};

const Card = (props: BlockCardProps) => {
  const t = useText();
  const [isEditing, setEditing] = useState(false);
  const { block, isPointed, isReadOnly, onPoint, onMouse, onChange } = props;
  const { index, role, text, people, corrected } = block;
  const toggle = () => {
    const named = people.filter(({ name }) => name.trim() !== '');
    if (isEditing && named.length < people.length) onChange({ index, people: named });
    setEditing(!isEditing);
  };
  return (
    <Flex
      tag="li"
      id={blockElementId(index)}
      tabIndex={-1}
      aria-label={t('blocks.block', { number: index + 1 })}
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={3}
      hasRadius
      background={isPointed ? 'primary100' : 'neutral0'}
      borderColor={corrected.size > 0 ? 'warning500' : isPointed ? 'primary500' : 'neutral200'}
      onMouseMove={(event) => onMouse(index, event)}
      onFocus={() => onPoint(index)}
    >
      <BlockHeader {...props} isEditing={isEditing} onToggle={toggle} />
      <BlockPicture block={block} pictures={props.pictures} />
      {isEditing && !isReadOnly ? (
        <Editor {...props} />
      ) : (
        <>
          {text !== '' && (
            <Typography
              textColor={role === 'chrome' || role === 'duplicate' ? 'neutral600' : 'neutral800'}
              fontWeight={role === 'title' || role === 'heading' ? 'bold' : undefined}
              style={{ overflowWrap: 'anywhere', fontStyle: role === 'caption' ? 'italic' : undefined }}
            >
              {text}
            </Typography>
          )}
          <PeopleList people={people} />
        </>
      )}
      <CorrectedParts {...props} />
    </Flex>
  );
};

const isSameBlock = (one: ShownBlock, other: ShownBlock): boolean =>
  one.role === other.role && one.text === other.text && one.people === other.people && one.corrected.size === other.corrected.size;

/** A page may have hundreds of blocks: one is drawn again only when something of its own changes. */
export const BlockCard = memo(
  Card,
  (one, other) =>
    isSameBlock(one.block, other.block) &&
    one.isPointed === other.isPointed &&
    one.isReadOnly === other.isReadOnly &&
    one.doubts.count === other.doubts.count &&
    one.doubts.isDoubtful === other.doubts.isDoubtful &&
    one.recognized === other.recognized &&
    one.onChange === other.onChange &&
    one.pictures === other.pictures,
);
