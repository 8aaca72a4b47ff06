import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { Overview } from '../../../../shared/contracts';
import { useLoaded } from '../../data/use-loaded';
import { EntryLink } from '../../parts/EntryLink/EntryLink';
import { Problem } from '../../parts/Problem/Problem';
import { Sparkline } from '../../parts/Sparkline/Sparkline';
import { Stat } from '../../parts/Stat/Stat';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

const SHOWN_ENTRIES = 5;

/** The frame of a widget grows with its content, so that long titles would push it out of sight: the content takes the width that is there. */
const AS_WIDE_AS_THE_FRAME = { width: 0, minWidth: '100%' };

const Numbers = ({ overview: { site, yesterday } }: { overview: Overview }) => {
  const t = useText();
  const { number } = useFormats();
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
      <Stat isSmall label={t('widget.online')} value={number(site.online)} note={t('widget.online.note')} />
      <Stat
        isSmall
        label={t('widget.views')}
        value={number(site.today.views)}
        note={t('widget.yesterday', { count: number(yesterday.views) })}
      />
      <Stat
        isSmall
        label={t('widget.visits')}
        value={number(site.today.visits)}
        note={t('widget.yesterday', { count: number(yesterday.visits) })}
      />
    </Flex>
  );
};

const MostRead = ({ entries }: { entries: Overview['mostRead'] }) => {
  const t = useText();
  const { number } = useFormats();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('widget.mostRead')}
      </Typography>
      {entries.length === 0 && <Typography textColor="neutral600">{t('widget.nothingRead')}</Typography>}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={0}>
        {entries.slice(0, SHOWN_ENTRIES).map((entry) => (
          <Flex tag="li" key={`${entry.uid} ${entry.documentId} ${entry.locale}`} gap={4} justifyContent="space-between">
            <Box minWidth={0} flex="1">
              <EntryLink entry={entry} />
            </Box>
            <Typography textColor="neutral800" fontWeight="semiBold">
              {number(entry.views)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};

/** The day on the site at a glance, for the first page of the panel. */
export const OverviewWidget = () => {
  const t = useText();
  const loaded = useLoaded('overview', (api, signal) => api.overview(signal));
  if (loaded.state === 'loading') return <Widget.Loading>{t('loading')}</Widget.Loading>;
  if (loaded.state === 'failed') return <Problem title={t('widget.failed')} error={loaded.error} onRetry={loaded.reload} />;
  const { data } = loaded;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} style={AS_WIDE_AS_THE_FRAME}>
      <Numbers overview={data} />
      <Box>
        <Typography variant="pi" textColor="neutral600">
          {t('widget.days')}
        </Typography>
        <Sparkline days={data.days} height={36} />
      </Box>
      <MostRead entries={data.mostRead} />
    </Flex>
  );
};
