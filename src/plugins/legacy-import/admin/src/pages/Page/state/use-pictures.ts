import { useEffect, useMemo, useState } from 'react';
import { useApi } from '../../../data/use-api';
import { createPictures, type Pictures } from './pictures';

export const usePictures = (pageId: number): Pictures => {
  const api = useApi();
  const pictures = useMemo(() => createPictures(api, pageId), [api, pageId]);
  useEffect(() => () => pictures.release(), [pictures]);
  return pictures;
};

type ShownPicture = { state: 'loading' } | { state: 'missing' } | { state: 'ready'; address: string };

export const usePicture = (pictures: Pictures, url: string): ShownPicture => {
  const [shown, setShown] = useState<ShownPicture>({ state: 'loading' });
  useEffect(() => {
    let isWanted = true;
    void pictures.of(url).then((address) => {
      if (isWanted) setShown(address === null ? { state: 'missing' } : { state: 'ready', address });
    });
    return () => void (isWanted = false);
  }, [pictures, url]);
  return shown;
};
