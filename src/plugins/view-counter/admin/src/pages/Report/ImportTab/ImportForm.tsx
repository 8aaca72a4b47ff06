import { Button, Field, Flex, Grid, NumberInput, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { STRATEGIES } from '../../../../../shared/contracts';
import { Choices } from '../../../parts/Choices/Choices';
import { Section } from '../../../parts/Section/Section';
import { useText } from '../../../text/use-text';
import { FileDrop } from './FileDrop';
import { isComplete, type ImportDraft } from './import-draft';

type ImportFormProps = { draft: ImportDraft; isBusy: boolean; onChange: (changed: Partial<ImportDraft>) => void; onAnalyse: () => void };
type PartProps = Pick<ImportFormProps, 'draft' | 'onChange'>;

/** Each strategy with what it does to a number that is there already. */
const StrategyChoice = ({ draft, onChange }: PartProps) => {
  const t = useText();
  return (
    <Field.Root name="strategy">
      <Field.Label>{t('import.strategy')}</Field.Label>
      <Choices
        label={t('import.strategy')}
        choices={STRATEGIES.map((value) => ({ value, name: t(`strategy.${value}`), why: t(`strategy.${value}.why`) }))}
        value={draft.strategy}
        onChange={(strategy) => onChange({ strategy })}
      />
    </Field.Root>
  );
};

const SiteNumbers = ({ draft, onChange }: PartProps) => {
  const t = useText();
  const { locale } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="source" hint={t('import.source.hint')}>
        <Field.Label>{t('import.source')}</Field.Label>
        <TextInput value={draft.source} onChange={(event) => onChange({ source: event.currentTarget.value })} />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="siteViews" hint={t('import.siteViews.hint')}>
        <Field.Label>{t('import.siteViews')}</Field.Label>
        <NumberInput locale={locale} value={draft.siteViews} onValueChange={(siteViews) => onChange({ siteViews })} />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="siteVisits">
        <Field.Label>{t('import.siteVisits')}</Field.Label>
        <NumberInput locale={locale} value={draft.siteVisits} onValueChange={(siteVisits) => onChange({ siteVisits })} />
      </Field.Root>
    </Flex>
  );
};

export const ImportForm = ({ draft, isBusy, onChange, onAnalyse }: ImportFormProps) => {
  const t = useText();
  return (
    <Section title={t('import.title')} note={t('import.note')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <FileDrop file={draft.file} onFile={(file) => onChange({ file })} />
        <Grid.Root gap={6}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <StrategyChoice draft={draft} onChange={onChange} />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <SiteNumbers draft={draft} onChange={onChange} />
          </Grid.Item>
        </Grid.Root>
        <Flex gap={4} wrap="wrap">
          <Button disabled={!isComplete(draft)} loading={isBusy} onClick={onAnalyse}>
            {t('import.analyse')}
          </Button>
          <Typography variant="pi" textColor="neutral600">
            {t('import.analyse.note')}
          </Typography>
        </Flex>
      </Flex>
    </Section>
  );
};
