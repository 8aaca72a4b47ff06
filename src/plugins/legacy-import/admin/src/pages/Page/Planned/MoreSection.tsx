import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { PageAward, RecognizedPage } from '../../../../../shared/recognized-page';
import { Section } from '../../../parts/Section/Section';
import { useFormats } from '../../../text/use-formats';
import { useText } from '../../../text/use-text';

const List = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box>
    <Typography variant="sigma" textColor="neutral600" tag="h3">
      {title}
    </Typography>
    <Box tag="ul" paddingTop={1} paddingLeft={5} style={{ listStyle: 'disc' }}>
      {children}
    </Box>
  </Box>
);

const Award = ({ award }: { award: PageAward }) => {
  const t = useText();
  const { number } = useFormats();
  const { title, quantity, recipientType, grantingText } = award;
  return (
    <Typography tag="li">
      {t('more.award', { title, quantity: number(quantity), recipients: t(`more.recipient.${recipientType}`) })}
      {grantingText !== null && ` ${t('more.granting', { office: grantingText })}`}
    </Typography>
  );
};

/** What else was recognized: who attended, awards, and the counters of the old site. */
export const MoreSection = ({ page }: { page: RecognizedPage }) => {
  const t = useText();
  const { number } = useFormats();
  const { attendeeGroups, awards, stats } = page;
  const counters = (['visits', 'views'] as const).flatMap((name) => {
    const value = stats?.[name] ?? null;
    return value === null ? [] : [{ name, value }];
  });
  if (attendeeGroups.length === 0 && awards.length === 0 && counters.length === 0) return null;
  return (
    <Section title={t('more.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {attendeeGroups.length > 0 && (
          <List title={t('more.attendees')}>
            {attendeeGroups.map((group) => (
              <Typography key={group} tag="li">
                {group}
              </Typography>
            ))}
          </List>
        )}
        {awards.length > 0 && (
          <List title={t('more.awards')}>
            {awards.map((award, index) => (
              <Award key={index} award={award} />
            ))}
          </List>
        )}
        {counters.length > 0 && (
          <List title={t('more.stats')}>
            {counters.map(({ name, value }) => (
              <Typography key={name} tag="li">
                {t(`more.stats.${name}`, { number: number(value) })}
              </Typography>
            ))}
          </List>
        )}
      </Flex>
    </Section>
  );
};
