import { Box, Td, Tr, Typography } from '@strapi/design-system';
import type { AuditEntry, Scope } from '../../../../../shared/contracts';
import { changesFromText } from '../../../../../shared/rule-changes';
import { kindOf, useTypeName } from '../../../data/use-scope';
import { EntryLink } from '../../../parts/EntryLink/EntryLink';
import { WideTable } from '../../../parts/WideTable/WideTable';
import { useFormats } from '../../../text/use-formats';
import { useNoteText } from '../../../text/use-note-text';
import { useRuleText } from '../../../text/use-rule-text';
import { useText, type TextKey } from '../../../text/use-text';

const COLUMNS: readonly TextKey[] = ['log.at', 'log.actor', 'log.action', 'log.subject', 'log.numbers', 'log.reason'];

/** Which number a line is about: one entry's, or the whole site's. Settings and months are about none. */
const Subject = ({ entry, scope }: { entry: AuditEntry; scope: Scope }) => {
  const t = useText();
  const nameOf = useTypeName(scope.types);
  if (entry.metric === null) return <Typography textColor="neutral600">—</Typography>;
  if (entry.documentId === '') return <Typography>{t(entry.metric === 'views' ? 'adjust.site.views' : 'adjust.site.visits')}</Typography>;
  const title = entry.title ?? t('log.entry', { type: nameOf(entry.uid) });
  return (
    <>
      <EntryLink entry={{ ...entry, title }} kind={kindOf(scope, entry.uid)} maxWidth="24rem" />
      <Typography variant="pi" textColor="neutral600">
        {[nameOf(entry.uid), entry.locale].filter(Boolean).join(', ')}
      </Typography>
    </>
  );
};

const Numbers = ({ before, after }: Pick<AuditEntry, 'before' | 'after'>) => {
  const t = useText();
  const { number } = useFormats();
  if (before === null || after === null) return <Typography textColor="neutral600">—</Typography>;
  return <Typography style={{ whiteSpace: 'nowrap' }}>{t('log.fromTo', { before: number(before), after: number(after) })}</Typography>;
};

/** What a person wrote, as it is; what the system wrote, in the reader's language. */
const useReason = (scope: Scope): ((entry: AuditEntry) => string) => {
  const ruleText = useRuleText(scope.types);
  const noteText = useNoteText();
  return ({ action, reason }) => {
    switch (action) {
      case 'adjust':
        return reason;
      case 'settings':
        return changesFromText(reason)?.map(ruleText).join('; ') ?? reason;
      case 'import':
      case 'undo-import':
      case 'fold':
        return noteText(reason) ?? reason;
    }
  };
};

const Row = ({ entry, scope }: { entry: AuditEntry; scope: Scope }) => {
  const t = useText();
  const { moment } = useFormats();
  const reasonOf = useReason(scope);
  return (
    <Tr>
      <Td>
        <Typography style={{ display: 'block', whiteSpace: 'normal', width: 'min-content' }}>{moment(entry.at, scope.timeZone)}</Typography>
      </Td>
      <Td>
        <Typography>{entry.actor}</Typography>
      </Td>
      <Td>
        <Typography>{t(`log.action.${entry.action}`)}</Typography>
      </Td>
      <Td>
        <Subject entry={entry} scope={scope} />
      </Td>
      <Td>
        <Numbers before={entry.before} after={entry.after} />
      </Td>
      <Td>
        <Box minWidth="22rem" maxWidth="36rem">
          <Typography style={{ whiteSpace: 'normal', overflowWrap: 'break-word' }}>{reasonOf(entry)}</Typography>
        </Box>
      </Td>
    </Tr>
  );
};

export const LogTable = ({ entries, scope }: { entries: AuditEntry[]; scope: Scope }) => (
  <WideTable columns={COLUMNS} rowCount={entries.length}>
    {entries.map((entry) => (
      <Row key={entry.id} entry={entry} scope={scope} />
    ))}
  </WideTable>
);
