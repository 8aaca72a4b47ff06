import { Button, Dialog, Flex, Grid, Td, Tr, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import type { ImportAnalysis } from '../../../../../shared/contracts';
import { Section } from '../../../parts/Section/Section';
import { Stat } from '../../../parts/Stat/Stat';
import { WideTable } from '../../../parts/WideTable/WideTable';
import { useFormats } from '../../../text/use-formats';
import { useText, type TextKey } from '../../../text/use-text';
import { ProblemList } from './ProblemList';

type AnalysisSectionProps = { analysis: ImportAnalysis; isStarting: boolean; onStart: () => void };

const COLUMNS: readonly TextKey[] = ['sample.line', 'sample.entry', 'sample.locale', 'sample.before', 'sample.after'];

const signed = (value: number, number: (value: number) => string): string => (value > 0 ? `+${number(value)}` : number(value));

const Sample = ({ sample }: Pick<ImportAnalysis, 'sample'>) => {
  const t = useText();
  const { number } = useFormats();
  const nameOf = ({ title, url, documentId, metric }: ImportAnalysis['sample'][number]) =>
    documentId === '' ? t(metric === 'views' ? 'adjust.site.views' : 'adjust.site.visits') : (title ?? url ?? documentId);
  return (
    <WideTable columns={COLUMNS} rowCount={sample.length}>
      {sample.map((row) => (
        <Tr key={`${row.line} ${row.documentId} ${row.locale} ${row.metric}`}>
          <Td>
            <Typography>{row.line === 0 ? '—' : number(row.line)}</Typography>
          </Td>
          <Td>
            <Typography ellipsis display="block" maxWidth="40rem" title={row.url ?? row.documentId}>
              {nameOf(row)}
            </Typography>
          </Td>
          <Td>
            <Typography>{row.locale || '—'}</Typography>
          </Td>
          <Td>
            <Typography>{number(row.before)}</Typography>
          </Td>
          <Td>
            <Typography fontWeight="semiBold">{number(row.after)}</Typography>
          </Td>
        </Tr>
      ))}
    </WideTable>
  );
};

/** What a run would change, before anything is changed. */
export const AnalysisSection = ({ analysis, isStarting, onStart }: AnalysisSectionProps) => {
  const t = useText();
  const { number } = useFormats();
  const { rows, matched, changing, delta, sample, problems, problemCount } = analysis;
  const stats: [TextKey, string][] = [
    ['analysis.rows', number(rows)],
    ['analysis.matched', number(matched)],
    ['analysis.changing', number(changing)],
    ['analysis.delta', signed(delta, number)],
  ];
  const start = (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button loading={isStarting} disabled={changing === 0}>
          {t('analysis.start', { count: number(changing) })}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={t('analysis.confirm.title')} variant="default" icon={<Upload fill="primary600" />} onConfirm={onStart}>
        {t('analysis.confirm', { count: number(changing), delta: signed(delta, number) })}
      </ConfirmDialog>
    </Dialog.Root>
  );
  return (
    <Section title={t('analysis.title')} note={t(changing === 0 ? 'analysis.nothing' : 'analysis.note')} action={start}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Grid.Root gap={4}>
          {stats.map(([label, value]) => (
            <Grid.Item key={label} col={3} s={6} xs={6}>
              <Stat label={t(label)} value={value} />
            </Grid.Item>
          ))}
        </Grid.Root>
        {sample.length > 0 && <Sample sample={sample} />}
        {sample.length < changing && (
          <Typography variant="pi" textColor="neutral600">
            {t('sample.more', { count: number(changing - sample.length) })}
          </Typography>
        )}
        <ProblemList problems={problems} count={problemCount} />
      </Flex>
    </Section>
  );
};
