import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTheme } from 'styled-components';
import type { BlockAnswer } from '../../../../shared/block';
import type { PinReport } from '../../../../shared/contracts';
import { onThisServer } from '../../data/addresses';
import type { Api } from '../../data/api';
import { backendUrl } from '../../data/backend-url';
import { useLoaded } from '../../data/use-loaded';
import { BlockFrame } from '../../parts/BlockFrame/BlockFrame';
import { Choice } from '../../parts/Choice/Choice';
import { Problem } from '../../parts/Problem/Problem';
import { schemeOf } from '../../parts/BlockFrame/scheme-of';
import { useMoments } from '../../text/use-moments';
import { useText } from '../../text/use-text';
import { fragmentOf } from './fragment-of';

/** The frame of a widget grows with its content, so that a wide block would push it out of sight: the content takes the width that is there. */
const AS_WIDE_AS_THE_FRAME = { width: 0, minWidth: '100%' };

/** As readers get it: without the administrator's token, which the public answer would take for one of its own. */
const readBlock = async (api: Api, locale: string, signal: AbortSignal) => {
  const { rest, iframe } = await api.forms({ locale, at: null }, signal);
  const response = await fetch(onThisServer(rest, backendUrl()), { signal });
  if (!response.ok) throw new Error(`GET ${rest} answered ${response.status}`);
  return { meta: ((await response.json()) as BlockAnswer).meta, fragment: fragmentOf(iframe) };
};

/** Pixels of the page beside which the widget shows the block: wide enough for image and text to stand side by side. */
const PAGE_WIDTH = 900;

type NowProps = { locales: PinReport['locales']; locale: string; onChoose: (locale: string) => void };

const Now = ({ locales, locale, onChoose }: NowProps) => {
  const t = useText();
  const { moment } = useMoments();
  const { colors } = useTheme();
  const loaded = useLoaded(`block ${locale}`, (api, signal) => readBlock(api, locale, signal));
  if (loaded.state === 'loading') return <Widget.Loading>{t('loading')}</Widget.Loading>;
  if (loaded.state === 'failed') return <Problem title={t('widget.failed')} error={loaded.error} onRetry={loaded.reload} />;
  const { meta, fragment } = loaded.data;
  return (
    <Flex alignItems="flex-start" gap={4} wrap="wrap">
      {meta.resolvedBy !== 'none' && fragment !== null && (
        <Box flex="2 1 26rem" maxWidth="46rem" hasRadius borderColor="neutral200">
          <BlockFrame key={fragment} title={t('widget.frame')} address={fragment} scheme={schemeOf(colors)} width={PAGE_WIDTH} />
        </Box>
      )}
      <Flex flex="1 1 14rem" direction="column" alignItems="flex-start" gap={3}>
        {locales.length > 1 && (
          <Choice
            label={t('preview.language')}
            options={locales.map(({ code, name }) => ({ value: code, name }))}
            value={locale}
            onChange={onChoose}
          />
        )}
        <Typography tag="p">{t(`widget.${meta.resolvedBy}`)}</Typography>
        {meta.validUntil !== null && (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {t('widget.until', { until: moment(meta.validUntil) })}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
};

/** The block as readers see it now, in each language. */
export const BlockWidget = () => {
  const t = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const loaded = useLoaded('locales', async (api, signal) => (await api.pins(signal)).locales);
  if (loaded.state === 'loading') return <Widget.Loading>{t('loading')}</Widget.Loading>;
  if (loaded.state === 'failed') return <Problem title={t('widget.failed')} error={loaded.error} onRetry={loaded.reload} />;
  const locales = loaded.data;
  const locale = chosen ?? locales.find(({ isDefault }) => isDefault)?.code ?? '';
  return (
    <Box style={AS_WIDE_AS_THE_FRAME}>
      <Now key={locale} locales={locales} locale={locale} onChoose={setChosen} />
    </Box>
  );
};
