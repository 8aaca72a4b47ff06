import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { PageRow } from '../../../../shared/contracts';
import { pageAddress, queueAddress } from '../../data/addresses';
import { useLoaded } from '../../data/use-loaded';
import { Problem } from '../../parts/Problem/Problem';
import { Stat } from '../../parts/Stat/Stat';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';

const SHOWN = 5;

/** The frame of a widget grows with its content, so that long titles would push it out of sight: the content takes the width that is there. */
const AS_WIDE_AS_THE_FRAME = { width: 0, minWidth: '100%' };

const LeastSure = ({ pages }: { pages: readonly PageRow[] }) => {
  const t = useText();
  const { share } = useFormats();
  return (
    <Box>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('widget.first')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch">
        {pages.map(({ id, title, file, confidence }) => (
          <Flex tag="li" key={id} gap={4} justifyContent="space-between">
            <Typography tag={Link} to={pageAddress(id)} textColor="primary600" ellipsis title={title ?? file}>
              {title ?? file}
            </Typography>
            {confidence !== null && <Typography textColor="neutral600">{share(confidence)}</Typography>}
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};

/** How many old pages wait for a person, and the least sure of them, for the first page of the panel. */
export const WaitingWidget = () => {
  const t = useText();
  const { number } = useFormats();
  const loaded = useLoaded('waiting', (api, signal) => api.pages({ doubtful: 'yes', sort: 'confidence', pageSize: SHOWN }, signal));
  if (loaded.state === 'loading') return <Widget.Loading>{t('loading')}</Widget.Loading>;
  if (loaded.state === 'failed') return <Problem title={t('widget.failed')} error={loaded.error} onRetry={loaded.reload} />;
  const { pages, pagination } = loaded.data;
  if (pagination.total === 0) return <Widget.NoData>{t('widget.nothing')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} style={AS_WIDE_AS_THE_FRAME}>
      <Stat isSmall label={t('widget.waiting')} value={number(pagination.total)} />
      <LeastSure pages={pages} />
      <Box>
        <Typography tag={Link} to={queueAddress({ doubtful: 'yes' })} variant="pi" textColor="primary600">
          {t('widget.all')}
        </Typography>
      </Box>
    </Flex>
  );
};
