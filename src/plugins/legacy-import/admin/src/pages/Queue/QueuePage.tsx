import { Layouts, Page } from '@strapi/strapi/admin';
import { useText } from '../../text/use-text';

export const QueuePage = () => {
  const t = useText();
  return (
    <Page.Main>
      <Page.Title>{t('queue.title')}</Page.Title>
      <Layouts.Header title={t('queue.title')} />
    </Page.Main>
  );
};
