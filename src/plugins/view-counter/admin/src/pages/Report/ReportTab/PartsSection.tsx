import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Report, Scope } from '../../../../../shared/contracts';
import { useTypeName } from '../../../data/use-scope';
import { Section } from '../../../parts/Section/Section';
import { partsBy } from '../../../range/parts';
import { useText } from '../../../text/use-text';
import { ShareBar } from './ShareBar';

type PartsSectionProps = { report: Report; scope: Scope };

const Shares = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    <Typography variant="sigma" textColor="neutral600" tag="h3">
      {title}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {children}
    </Flex>
  </Flex>
);

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
        <Shares title={t('parts.byType')}>
          {byType.map(({ name, views }) => (
            <ShareBar key={name} name={name === '' ? t('parts.pages') : nameOf(name)} n={views} total={total} />
          ))}
        </Shares>
        {scope.locales.length > 1 && (
          <Shares title={t('parts.byLocale')}>
            {byLocale.map(({ name, views }) => (
              <ShareBar key={name} name={languageOf(name)} n={views} total={total} />
            ))}
          </Shares>
        )}
      </Flex>
    </Section>
  );
};
