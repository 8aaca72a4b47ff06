import { Layouts, Page } from '@strapi/strapi/admin';
import { useText } from '../../text/use-text';

export const BatchesPage = () => {
  const t = useText();
  return (
    <Page.Main>
      <Page.Title>{t('page.title')}</Page.Title>
      <Layouts.Header title={t('page.title')} />
    </Page.Main>
  );
};
