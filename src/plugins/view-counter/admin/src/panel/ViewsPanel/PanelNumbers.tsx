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

const Languages = ({ locales }: { locales: readonly LocaleReads[] }) => {
  const { number } = useFormats();
  if (locales.length < 2) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {locales.map(({ locale, shown }) => (
        <Flex key={locale} justifyContent="space-between">
          <Typography textColor="neutral600">{locale}</Typography>
          <Typography>{number(shown)}</Typography>
        </Flex>
      ))}
    </Flex>
  );
};

export const PanelNumbers = ({ reads: { total, uniques, locales, days } }: { reads: DocumentReads }) => {
  const t = useText();
  const { number } = useFormats();
  const recent = days.reduce((views, day) => views + day.views, 0);
  return (
    <>
      <Flex gap={4} justifyContent="space-between" alignItems="flex-start">
        <Stat label={t('panel.total')} value={number(total)} />
        <Stat label={t('panel.uniques')} value={number(uniques)} />
      </Flex>
      <Languages locales={locales} />
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
