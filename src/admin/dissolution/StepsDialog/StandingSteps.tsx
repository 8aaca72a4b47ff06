import { Box, Typography } from '@strapi/design-system';
import type { DissolutionReport } from '../../../dissolution/contracts';
import { useDates, useText } from '../text/use-text';
import { StepCard } from './StepCard';

type StandingProps = { report: DissolutionReport };

/** The sentence that readers get, in both languages, before they get it. */
export const NoticeStep = ({ report: { notice, organization } }: StandingProps) => {
  const t = useText();
  const { day } = useDates();
  return (
    <StepCard title={t('notice.title')}>
      <Typography>{t('notice.from', { day: day(organization.dissolutionDate) })}</Typography>
      {(['vi', 'en'] as const).map((language) => (
        <Box key={language} background="neutral100" padding={3} hasRadius>
          <Typography variant="sigma" textColor="neutral600">
            {t(`notice.${language}`)}
          </Typography>
          <Typography tag="p" lang={language}>
            {notice[language]}
          </Typography>
        </Box>
      ))}
      {notice.withoutEnglish.length > 0 && (
        <Typography variant="pi" textColor="warning700">
          {t('notice.without-english', { names: notice.withoutEnglish.join('; ') })}
        </Typography>
      )}
    </StepCard>
  );
};

/** From when on, for how much, and for whom not. */
export const LockStep = ({ report: { lock, organization, state } }: StandingProps) => {
  const t = useText();
  const { day } = useDates();
  const { articles, galleries, events, roles } = lock;
  return (
    <StepCard title={t('lock.title')}>
      <Typography fontWeight="semiBold">
        {state === 'dissolved' ? t('lock.now') : t('lock.from', { day: day(organization.dissolutionDate) })}
      </Typography>
      <Typography>{t('lock.counts', { articles, galleries, events, roles: roles.join(', ') })}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {t('lock.back')}
      </Typography>
    </StepCard>
  );
};
