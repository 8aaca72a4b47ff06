import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useLoaded } from '../../data/use-loaded';
import { Problem } from '../../parts/Problem/Problem';
import { useText } from '../../text/use-text';
import { PageDesk } from './PageDesk';

/** The screen of the page that the address names. */
const Loader = ({ id }: { id: number }) => {
  const t = useText();
  const loaded = useLoaded(`page ${id}`, (api, signal) => api.page(id, signal));
  if (loaded.state === 'loading') return <Page.Loading>{t('loading')}</Page.Loading>;
  if (loaded.state === 'failed')
    return (
      <>
        <Layouts.Header title={t('page.title')} />
        <Layouts.Content>
          <Problem title={t('one.failed')} error={loaded.error} onRetry={loaded.reload} />
        </Layouts.Content>
      </>
    );
  return <PageDesk initial={loaded.data} />;
};

const PageScreen = () => {
  const { id } = useParams();
  return (
    <Page.Main>
      <Loader key={id} id={Number(id)} />
    </Page.Main>
  );
};

export default PageScreen;
