import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { Images } from '@strapi/icons';
import { useText } from '../../../text/use-text';
import type { ShownBlock } from '../rules/shown-page';
import type { Pictures } from '../state/pictures';
import { usePicture } from '../state/use-pictures';

const Lost = ({ text, hint }: { text: string; hint?: string }) => (
  <Flex gap={2} alignItems="flex-start" padding={3} background="warning100" hasRadius>
    <Images fill="warning600" aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
    <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {text}
      {hint && ` ${hint}`}
    </Typography>
  </Flex>
);

type PictureProps = { block: ShownBlock; url: string; pictures: Pictures };

const Picture = ({ block, url, pictures }: PictureProps) => {
  const t = useText();
  const shown = usePicture(pictures, url);
  if (shown.state === 'loading') return <Loader small>{t('photo.loading')}</Loader>;
  if (shown.state === 'missing') return <Lost text={t('photo.missing', { address: url })} hint={t('photo.missingHint')} />;
  return (
    <Box background="neutral100" hasRadius overflow="hidden" style={{ width: 'fit-content', maxWidth: '100%' }}>
      <img
        src={shown.address}
        alt={block.image?.alt ?? t('photo.of', { number: block.index + 1 })}
        style={{ display: 'block', maxWidth: '100%', maxHeight: '18rem' }}
      />
    </Box>
  );
};

/** The photo that a caption stands below, or that it is missing. Saved text has lost all its photos. */
export const BlockPicture = ({ block, pictures }: { block: ShownBlock; pictures: Pictures }) => {
  const t = useText();
  if (block.role !== 'caption' && block.role !== 'photo') return null;
  const url = block.image?.url ?? null;
  return url === null ? <Lost text={t('photo.lost')} /> : <Picture block={block} url={url} pictures={pictures} />;
};
