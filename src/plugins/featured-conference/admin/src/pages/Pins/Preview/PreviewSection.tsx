import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useState } from 'react';
import { useTheme } from 'styled-components';
import type { Forms, PinReport } from '../../../../../shared/contracts';
import type { Loaded } from '../../../data/use-loaded';
import { BlockFrame } from '../../../parts/BlockFrame/BlockFrame';
import { schemeOf, type Scheme } from '../../../parts/BlockFrame/scheme-of';
import { Choice } from '../../../parts/Choice/Choice';
import { MomentField } from '../../../parts/Moment/MomentField';
import { Problem } from '../../../parts/Problem/Problem';
import { Section } from '../../../parts/Section/Section';
import { useMoments } from '../../../text/use-moments';
import { useText } from '../../../text/use-text';

/** `at`: null for the present moment. */
export type Shown = { locale: string; at: string | null };

/** Pixels of the places in which the block stands: a phone, a column beside a text, a whole page. */
const WIDTHS = { phone: 360, column: 300, wide: 1_000 } as const;
type Width = keyof typeof WIDTHS;

const SCHEMES = ['light', 'dark'] as const satisfies readonly Scheme[];

type PreviewSectionProps = {
  locales: PinReport['locales'];
  shown: Shown;
  forms: Loaded<Forms> & { reload: () => void };
  onShow: (shown: Shown) => void;
};

const Preview = ({ address, scheme, width }: { address: string; scheme: Scheme; width: Width }) => {
  const t = useText();
  const { colors } = useTheme();
  return (
    <Box
      padding={3}
      hasRadius
      borderColor="neutral200"
      style={{ background: scheme === 'dark' ? '#18181b' : '#ffffff', borderColor: colors.neutral200 }}
    >
      <BlockFrame key={address} title={t('preview.frame')} address={address} scheme={scheme} width={WIDTHS[width]} />
    </Box>
  );
};

/** The block in a language at a moment, drafts included, before anybody else sees it. */
export const PreviewSection = ({ locales, shown, forms, onShow }: PreviewSectionProps) => {
  const t = useText();
  const { moment } = useMoments();
  const { colors } = useTheme();
  const [width, setWidth] = useState<Width>('phone');
  const [scheme, setScheme] = useState(() => schemeOf(colors));
  return (
    <Section
      title={t('preview.title')}
      note={shown.at === null ? t('preview.now') : t('preview.at', { at: moment(shown.at) })}
      action={
        <Button size="S" variant="tertiary" startIcon={<ArrowClockwise />} onClick={forms.reload}>
          {t('preview.reload')}
        </Button>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} wrap="wrap">
          <Choice
            label={t('preview.language')}
            options={locales.map(({ code, name }) => ({ value: code, name }))}
            value={shown.locale}
            onChange={(locale) => onShow({ ...shown, locale })}
          />
          <Choice
            label={t('preview.width')}
            options={(Object.keys(WIDTHS) as Width[]).map((value) => ({ value, name: t(`preview.width.${value}`) }))}
            value={width}
            onChange={setWidth}
          />
          <Choice
            label={t('preview.scheme')}
            options={SCHEMES.map((value) => ({ value, name: t(`preview.scheme.${value}`) }))}
            value={scheme}
            onChange={setScheme}
          />
        </Flex>
        <MomentField
          name="preview-at"
          label={t('preview.moment')}
          hint={t('preview.moment.hint')}
          value={shown.at}
          onChange={(at) => onShow({ ...shown, at })}
        />
        {forms.state === 'loading' && <Typography textColor="neutral600">{t('loading')}</Typography>}
        {forms.state === 'failed' && <Problem title={t('preview.failed')} error={forms.error} onRetry={forms.reload} />}
        {forms.state === 'ready' && (
          <Box style={{ opacity: forms.isStale ? 0.5 : 1 }}>
            {forms.data.preview === null ? (
              <Typography textColor="neutral600">{t('preview.unsigned')}</Typography>
            ) : (
              <Preview address={forms.data.preview} scheme={scheme} width={width} />
            )}
          </Box>
        )}
      </Flex>
    </Section>
  );
};
