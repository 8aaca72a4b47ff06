import { Td, Tr, Typography } from '@strapi/design-system';
import type { Report, ReportQuery, Scope, TopEntry } from '../../../../../shared/contracts';
import { kindOf, useTypeName } from '../../../data/use-scope';
import { Change } from '../../../parts/Change/Change';
import { EntryLink } from '../../../parts/EntryLink/EntryLink';
import { Section } from '../../../parts/Section/Section';
import { WideTable } from '../../../parts/WideTable/WideTable';
import { useFormats } from '../../../text/use-formats';
import { useText, type TextKey } from '../../../text/use-text';
import { ExportButton } from './ExportButton';

type TopSectionProps = { report: Report; query: ReportQuery; scope: Scope };

/** Numbers stand beside the title, so that they are seen on a narrow screen. */
const COLUMNS: readonly TextKey[] = ['top.entry', 'line.views', 'top.type', 'top.locale'];
const COMPARED_COLUMNS: readonly TextKey[] = ['top.entry', 'line.views', 'top.before', 'top.change', 'top.type', 'top.locale'];

/** 20rem on a tablet, growing with the window. */
const TITLE_WIDTH = 'clamp(20rem, calc(100vw - 84rem), 60rem)';

const Text = ({ children }: { children: string }) => <Typography textColor="neutral800">{children}</Typography>;

type RowProps = { entry: TopEntry; scope: Scope; isCompared: boolean };

const Row = ({ entry, scope, isCompared }: RowProps) => {
  const { number } = useFormats();
  const nameOf = useTypeName(scope.types);
  return (
    <Tr>
      <Td>
        <EntryLink entry={entry} kind={kindOf(scope, entry.uid)} maxWidth={TITLE_WIDTH} />
      </Td>
      <Td>
        <Text>{number(entry.views)}</Text>
      </Td>
      {isCompared && (
        <Td>
          <Text>{entry.before === null ? '—' : number(entry.before)}</Text>
        </Td>
      )}
      {isCompared && (
        <Td>
          <Change ratio={entry.change} />
        </Td>
      )}
      <Td>
        <Text>{nameOf(entry.uid)}</Text>
      </Td>
      <Td>
        <Text>{entry.locale || '—'}</Text>
      </Td>
    </Tr>
  );
};

/** The entries read most within the period. */
export const TopSection = ({ report: { top, compared }, query, scope }: TopSectionProps) => {
  const t = useText();
  const isCompared = compared !== null;
  const columns = isCompared ? COMPARED_COLUMNS : COLUMNS;
  return (
    <Section title={t('top.title')} note={t('top.note')} action={top.length > 0 && <ExportButton query={query} kind="top" />}>
      {top.length === 0 ? (
        <Typography textColor="neutral600">{t('top.empty')}</Typography>
      ) : (
        <WideTable columns={columns} rowCount={top.length}>
          {top.map((entry) => (
            <Row key={`${entry.uid} ${entry.documentId} ${entry.locale}`} entry={entry} scope={scope} isCompared={isCompared} />
          ))}
        </WideTable>
      )}
    </Section>
  );
};
