import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTheme } from 'styled-components';
import type { BlockAnswer } from '../../../../shared/block';
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

const Now = ({ locale }: { locale: string }) => {
  const t = useText();
  const { moment } = useMoments();
  const { colors } = useTheme();
  const loaded = useLoaded(`block ${locale}`, (api, signal) => readBlock(api, locale, signal));
  if (loaded.state === 'loading') return <Widget.Loading>{t('loading')}</Widget.Loading>;
  if (loaded.state === 'failed') return <Problem title={t('widget.failed')} error={loaded.error} onRetry={loaded.reload} />;
  const { meta, fragment } = loaded.data;
  const until = meta.validUntil === null ? '' : t('widget.until', { until: moment(meta.validUntil) });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t(`widget.${meta.resolvedBy}`)} {until}
      </Typography>
      {meta.resolvedBy !== 'none' && fragment !== null && (
        <Box hasRadius borderColor="neutral200" padding={2}>
          <BlockFrame key={fragment} title={t('widget.frame')} address={fragment} scheme={schemeOf(colors)} />
        </Box>
      )}
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
    <Flex direction="column" alignItems="stretch" gap={3} style={AS_WIDE_AS_THE_FRAME}>
      {locales.length > 1 && (
        <Choice
          label={t('preview.language')}
          options={locales.map(({ code, name }) => ({ value: code, name }))}
          value={locale}
          onChange={setChosen}
        />
      )}
      <Now locale={locale} />
    </Flex>
  );
};
