import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { PageDetail, PlannedEntry } from '../../../../../shared/contracts';
import { entryAddress } from '../../../data/addresses';
import { Section } from '../../../parts/Section/Section';
import { useText } from '../../../text/use-text';
import type { Desk } from '../state/use-desk';
import { ENTRY_UIDS } from './entry-uid';

/** An import writes the default language first. */
const LOCALE = 'vi';

const TYPES = ['organization', 'office', 'person', 'appointment', 'event'] as const satisfies readonly PlannedEntry['type'][];

const Entry = ({ entry: { type, label, documentId } }: { entry: PlannedEntry }) => {
  const t = useText();
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Badge size="S" backgroundColor={documentId === null ? 'success200' : 'neutral200'} textColor="neutral800" style={{ flexShrink: 0 }}>
        {t(documentId === null ? 'planned.new' : 'planned.known')}
      </Badge>
      {documentId === null ? (
        <Typography>{label}</Typography>
      ) : (
        <Typography tag={Link} to={entryAddress({ uid: ENTRY_UIDS[type], documentId, locale: LOCALE })} textColor="primary600">
          {label}
        </Typography>
      )}
    </Flex>
  );
};

const Entries = ({ entries }: { entries: readonly PlannedEntry[] }) => {
  const t = useText();
  return TYPES.map((type) => ({ type, own: entries.filter((entry) => entry.type === type) }))
    .filter(({ own }) => own.length > 0)
    .map(({ type, own }) => (
      <Box key={type}>
        <Typography variant="sigma" textColor="neutral600" tag="h3">
          {t(`planned.type.${type}`)}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
          {own.map((entry, index) => (
            <Entry key={index} entry={entry} />
          ))}
        </Flex>
      </Box>
    ));
};

/** What an import would write, with the corrections that are saved: new entries, and stored ones that it takes. */
export const PlannedSection = ({ desk, planned }: { desk: Desk; planned: NonNullable<PageDetail['planned']> }) => {
  const t = useText();
  const isWriting = planned.action !== 'skip' && planned.action !== 'viewBaseOnly';
  return (
    <Section title={t('planned.title')} note={t(`planned.action.${planned.action}`)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {desk.isDirty && <Typography textColor="neutral800">{t('planned.stale')}</Typography>}
        {planned.entries.length > 0 && <Entries entries={planned.entries} />}
        {planned.entries.length === 0 && isWriting && <Typography textColor="neutral600">{t('planned.none')}</Typography>}
      </Flex>
    </Section>
  );
};
