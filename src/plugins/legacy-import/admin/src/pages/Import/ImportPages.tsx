import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../../permissions';
import { useText } from '../../text/use-text';
import { BatchPage } from '../Batch/BatchPage';
import { BatchesPage } from '../Batches/BatchesPage';
import { NewBatchPage } from '../NewBatch/NewBatchPage';
import { QueuePage } from '../Queue/QueuePage';

/** One page beside what was recognized in it: much code that lists do not need. */
const PageScreen = lazy(() => import('../Page/PageScreen'));

/** Everything under «Nhập dữ liệu cũ». */
const ImportPages = () => {
  const t = useText();
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Suspense fallback={<Page.Loading>{t('loading')}</Page.Loading>}>
        <Routes>
          <Route index element={<BatchesPage />} />
          <Route path="new" element={<NewBatchPage />} />
          <Route path="batches/:batchId" element={<BatchPage />} />
          <Route path="pages" element={<QueuePage />} />
          <Route path="pages/:id" element={<PageScreen />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
};

export default ImportPages;
