import { Box, Flex, Typography } from '@strapi/design-system';
import type { DocumentReads, LocaleReads } from '../../../../shared/contracts';
import { Sparkline } from '../../parts/Sparkline/Sparkline';
import { Stat } from '../../parts/Stat/Stat';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

const sum = (locales: readonly LocaleReads[], pick: (reads: LocaleReads) => number): number =>
  locales.reduce((total, reads) => total + pick(reads), 0);

/** Where a number also holds what was brought over or corrected, it says so. */
const Origins = ({ locales }: { locales: readonly LocaleReads[] }) => {
  const t = useText();
  const { number } = useFormats();
  const imported = sum(locales, (reads) => reads.imported);
  const adjusted = sum(locales, (reads) => reads.adjusted);
  if (imported === 0 && adjusted === 0) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {t('panel.origins', {
        counted: number(sum(locales, (reads) => reads.counted)),
        imported: number(imported),
        adjusted: number(adjusted),
      })}
    </Typography>
  );
};

/** The language that is being edited, then the others. */
const ownFirst = (locales: readonly LocaleReads[], own: string): LocaleReads[] =>
  [...locales].sort((one, other) => Number(other.locale === own) - Number(one.locale === own));

const Row = ({ name, value }: { name: string; value: number }) => {
  const { number } = useFormats();
  return (
    <Flex justifyContent="space-between" gap={2}>
      <Typography textColor="neutral600">{name}</Typography>
      <Typography>{number(value)}</Typography>
    </Flex>
  );
};

type PanelNumbersProps = { reads: DocumentReads; locale: string };

export const PanelNumbers = ({ reads: { total, uniques, locales, days }, locale: edited }: PanelNumbersProps) => {
  const t = useText();
  const { number } = useFormats();
  const languages = locales.length > 1 ? ownFirst(locales, edited) : [];
  const recent = days.reduce((views, day) => views + day.views, 0);
  return (
    <>
      <Stat label={t('panel.total')} value={number(total)} />
      <Flex direction="column" alignItems="stretch" gap={1}>
        {languages.map(({ locale, shown }) => (
          <Row key={locale} name={locale} value={shown} />
        ))}
        <Row name={t('panel.uniques')} value={uniques} />
      </Flex>
      <Origins locales={locales} />
      <Box>
        <Typography variant="pi" textColor="neutral600">
          {t('panel.days', { count: number(recent) })}
        </Typography>
        <Sparkline days={days} />
      </Box>
    </>
  );
};
