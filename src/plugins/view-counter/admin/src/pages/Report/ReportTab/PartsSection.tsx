import { Flex, Typography } from '@strapi/design-system';
import type { Report, Scope } from '../../../../../shared/contracts';
import { useTypeName } from '../../../data/use-scope';
import { Section } from '../../../parts/Section/Section';
import { partsBy } from '../../../range/parts';
import { useText } from '../../../text/use-text';
import { ShareBar } from './ShareBar';

type PartsSectionProps = { report: Report; scope: Scope };

/** Where the views of the period went: by content type, and by language. */
export const PartsSection = ({ report: { parts }, scope }: PartsSectionProps) => {
  const t = useText();
  const nameOf = useTypeName(scope.types);
  const languageOf = (code: string) => scope.locales.find((locale) => locale.code === code)?.name ?? (code || t('parts.noLanguage'));
  const byType = partsBy(parts, ({ uid }) => uid);
  const byLocale = partsBy(parts, ({ locale }) => locale);
  const total = byType.reduce((sum, { views }) => sum + views, 0);
  if (total === 0)
    return (
      <Section title={t('parts.title')}>
        <Typography textColor="neutral600">{t('parts.empty')}</Typography>
      </Section>
    );
  return (
    <Section title={t('parts.title')}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={t('parts.byType')}>
          {byType.map(({ name, views }) => (
            <ShareBar key={name} name={name === '' ? t('parts.pages') : nameOf(name)} n={views} total={total} />
          ))}
        </Flex>
        {scope.locales.length > 1 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={t('parts.byLocale')}>
            {byLocale.map(({ name, views }) => (
              <ShareBar key={name} name={languageOf(name)} n={views} total={total} />
            ))}
          </Flex>
        )}
      </Flex>
    </Section>
  );
};
