import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { Cross, Image } from '@strapi/icons';
import { useStrapiApp } from '@strapi/strapi/admin';
import { useState, type ComponentType } from 'react';
import { backendUrl } from '../../data/backend-url';
import { useText } from '../../text/use-text';
import type { DraftImage } from '../draft';

type Asset = { id: number; name: string; url: string; formats?: { thumbnail?: { url: string } } | null };

/** The dialog by which Strapi's own forms choose a file; the media library registers it under this name. */
type MediaDialog = ComponentType<{
  allowedTypes: string[];
  multiple: boolean;
  onClose: () => void;
  onSelectAssets: (assets: Asset[]) => void;
}>;

const absolute = (url: string): string => (url.startsWith('/') ? `${backendUrl()}${url}` : url);

const imageOf = ({ id, name, url, formats }: Asset): DraftImage => ({ id, name, url: formats?.thumbnail?.url ?? url });

type ImageFieldProps = { name: string; error?: string; image: DraftImage | null; onChange: (image: DraftImage | null) => void };

export const ImageField = ({ name, error, image, onChange }: ImageFieldProps) => {
  const t = useText();
  const [isChoosing, setChoosing] = useState(false);
  const Media = useStrapiApp('ImageField', ({ components }) => components['media-library'] as MediaDialog | undefined);
  const choose = ([asset]: Asset[]) => {
    if (asset) onChange(imageOf(asset));
    setChoosing(false);
  };
  return (
    <Field.Root name={name} error={error}>
      <Field.Label>{t('pin.image')}</Field.Label>
      <Flex gap={3} alignItems="center" wrap="wrap">
        {image && (
          <>
            <img
              src={absolute(image.url)}
              alt=""
              width={96}
              height={64}
              style={{ width: 96, height: 64, objectFit: 'cover', borderRadius: 4 }}
            />
            <Typography ellipsis maxWidth="20rem">
              {image.name}
            </Typography>
          </>
        )}
        <Button size="S" variant="tertiary" startIcon={<Image />} disabled={!Media} onClick={() => setChoosing(true)}>
          {t(image ? 'pin.image.change' : 'pin.image.choose')}
        </Button>
        {image && (
          <Button size="S" variant="tertiary" startIcon={<Cross />} onClick={() => onChange(null)}>
            {t('pin.image.remove')}
          </Button>
        )}
      </Flex>
      <Field.Error />
      {isChoosing && Media && (
        <Media allowedTypes={['images']} multiple={false} onClose={() => setChoosing(false)} onSelectAssets={choose} />
      )}
    </Field.Root>
  );
};
