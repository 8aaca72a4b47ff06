import { Box, Flex, Typography } from '@strapi/design-system';
import type { RuleNote } from '../../../../../shared/contracts';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

type RuleNotesProps = { notes: readonly RuleNote[]; noteText: (note: RuleNote) => string };

/** Numbers before and after a note were counted by different rules; the past is never counted anew. */
export const RuleNotes = ({ notes, noteText }: RuleNotesProps) => {
  const t = useText();
  const { day } = useFormats();
  if (notes.length === 0) return null;
  return (
    <Box paddingTop={4}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('notes.title')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {notes.map((note, index) => (
          <Typography tag="li" variant="pi" key={`${note.day} ${index}`}>
            <strong>{day(note.day)}</strong>: {noteText(note)}
          </Typography>
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p" paddingTop={1}>
        {t('notes.past')}
      </Typography>
    </Box>
  );
};
