import { Box, Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import type { PageDetail } from '../../../../../shared/contracts';
import { useOptionalText } from '../../../text/use-optional-text';
import { useText } from '../../../text/use-text';
import type { Pictures } from '../state/pictures';
import type { Pointed } from '../state/use-pointed';
import { HtmlOriginal } from './HtmlOriginal';
import { TextOriginal } from './TextOriginal';

type OriginalPaneProps = { detail: PageDetail; pictures: Pictures; pointed: Pointed; onPoint: (block: number) => void };

/** How the file was read: its kind, its encoding and what was repaired in its letters. */
const Reading = ({ original }: { original: NonNullable<PageDetail['original']> }) => {
  const t = useText();
  const textOf = useOptionalText();
  const repairs = original.repairs.map((repair) => textOf(`repair.${repair}`) ?? repair).join(', ');
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {t(`original.${original.format}`, { encoding: original.encoding })}
      {repairs !== '' && `. ${t('original.repairs', { repairs })}`}
    </Typography>
  );
};

/** The page as it came, beside what was recognized in it. */
export const OriginalPane = ({ detail, pictures, pointed, onPoint }: OriginalPaneProps) => {
  const t = useText();
  const { original, recognized } = detail;
  const blocks = useMemo(() => (recognized?.blocks ?? []).map(({ text, image }) => ({ text, picture: image?.url ?? null })), [recognized]);
  const texts = useMemo(() => blocks.map(({ text }) => text), [blocks]);
  return (
    <Flex
      tag="section"
      aria-label={t('original.title')}
      direction="column"
      alignItems="stretch"
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      height="100%"
      overflow="hidden"
    >
      <Box padding={4} borderColor="neutral150" style={{ borderWidth: '0 0 1px' }}>
        <Typography variant="delta" tag="h2">
          {t('original.title')}
        </Typography>
        {original && <Reading original={original} />}
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t(original ? 'original.hint' : 'one.fileGone')}
        </Typography>
      </Box>
      <Box flex="1" minHeight={0}>
        {original?.format === 'text' && (
          <TextOriginal label={t('original.title')} content={original.content} blocks={texts} pointed={pointed} onPoint={onPoint} />
        )}
        {original?.format === 'html' && (
          <HtmlOriginal
            label={t('original.title')}
            content={original.content}
            blocks={blocks}
            pictures={pictures}
            pointed={pointed}
            onPoint={onPoint}
          />
        )}
      </Box>
    </Flex>
  );
};
