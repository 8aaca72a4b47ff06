import { Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useFormats } from '../../text/use-formats';
import { useText } from '../../text/use-text';
import { askViews } from '../column-batches';

type Views = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; views: number };

/** How often an entry of a list was read, in all languages; comes after the list itself, which never waits for it. */
export const ViewsCell = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const t = useText();
  const { number } = useFormats();
  const [views, setViews] = useState<Views>({ state: 'loading' });

  useEffect(() => {
    let isShown = true;
    const show = (next: Views) => isShown && setViews(next);
    askViews(uid, documentId).then(
      (count) => show({ state: 'ready', views: count ?? 0 }),
      () => show({ state: 'failed' }),
    );
    return () => {
      isShown = false;
    };
  }, [uid, documentId]);

  if (views.state === 'loading') return <Typography textColor="neutral500">…</Typography>;
  if (views.state === 'failed')
    return (
      <Typography textColor="neutral500" title={t('column.failed')}>
        —
      </Typography>
    );
  return <Typography textColor="neutral800">{number(views.views)}</Typography>;
};
