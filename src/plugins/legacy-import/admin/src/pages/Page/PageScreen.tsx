import { Layouts, Page } from '@strapi/strapi/admin';
import { useText } from '../../text/use-text';

const PageScreen = () => {
  const t = useText();
  return (
    <Page.Main>
      <Layouts.Header title={t('page.title')} />
    </Page.Main>
  );
};

export default PageScreen;
