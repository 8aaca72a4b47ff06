import { Flex, Grid } from '@strapi/design-system';
import type { RecognizedPage } from '../../../../../shared/recognized-page';
import { Section } from '../../../parts/Section/Section';
import { useText } from '../../../text/use-text';
import { TextField } from '../fields/TextField';
import { WrittenField } from '../fields/WrittenField';
import { withField, type PageField } from '../rules/corrections';
import type { ShownPage } from '../rules/shown-page';
import { readMoment, writeMoment } from '../rules/vietnamese-time';
import type { Desk } from '../state/use-desk';
import { PublisherField } from './PublisherField';

export type PartProps = { desk: Desk; page: RecognizedPage; shown: ShownPage; isReadOnly: boolean };

const writeCount = (count: number | null): string => (count === null ? '' : String(count));

/** `1.234` is how Vietnamese writes 1234. */
const readCount = (typed: string): number | null | undefined => {
  const digits = typed.trim().replace(/\./g, '');
  if (digits === '') return null;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
};

/** Title, date, views, byline and publisher, each to be corrected. */
export const FactsSection = ({ desk, page, shown, isReadOnly }: PartProps) => {
  const t = useText();
  const { corrections } = desk;
  const keep = <F extends PageField>(field: F, value: (typeof corrections)[F]) =>
    desk.change((before) => withField(page, before, { field, value }));
  const shared = (field: Exclude<PageField, 'publisherId'>, was: string) => ({
    name: field,
    value: shown[field],
    was: corrections[field] === undefined ? undefined : was,
    isReadOnly,
    onTakeBack: () => keep(field, undefined),
  });
  return (
    <Section title={t('facts.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <TextField
          {...shared('title', page.title ?? '')}
          value={shown.title}
          label={t('facts.title.field')}
          isLong
          onChange={(value) => keep('title', value)}
        />
        <Grid.Root gap={4} style={{ alignItems: 'start' }}>
          <Grid.Item col={7} xs={12} direction="column" alignItems="stretch">
            <WrittenField
              {...shared('publishedAt', writeMoment(page.publishedAt))}
              value={shown.publishedAt}
              label={t('facts.publishedAt')}
              hint={t('facts.publishedAt.hint')}
              wrong={t('facts.publishedAt.wrong')}
              write={writeMoment}
              read={readMoment}
              onChange={(value) => keep('publishedAt', value)}
              onUnreadable={desk.mark}
            />
          </Grid.Item>
          <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
            <WrittenField
              {...shared('views', writeCount(page.views))}
              value={shown.views}
              label={t('facts.views')}
              hint={t('facts.views.hint')}
              wrong={t('facts.views.wrong')}
              write={writeCount}
              read={readCount}
              onChange={(value) => keep('views', value)}
              onUnreadable={desk.mark}
            />
          </Grid.Item>
        </Grid.Root>
        <Grid.Root gap={4} style={{ alignItems: 'start' }}>
          <Grid.Item col={7} xs={12} direction="column" alignItems="stretch">
            <PublisherField
              key={desk.detail.corrections.publisherId ?? ''}
              publisher={desk.detail.planned?.publisher ?? null}
              chosenId={corrections.publisherId ?? null}
              isReadOnly={isReadOnly}
              onChange={(documentId) => keep('publisherId', documentId)}
            />
          </Grid.Item>
          <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
            <TextField
              {...shared('byline', page.byline ?? '')}
              value={shown.byline}
              label={t('facts.byline')}
              onChange={(value) => keep('byline', value)}
            />
          </Grid.Item>
        </Grid.Root>
      </Flex>
    </Section>
  );
};
