import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { batchAddress, IMPORT_PATH } from '../../data/addresses';
import type { NewBatch } from '../../data/api';
import { useApi } from '../../data/use-api';
import { BackLink } from '../../parts/BackLink/BackLink';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import { useText } from '../../text/use-text';
import type { PickedFile } from '../../uploads/judge-files';
import { useUploads } from '../../uploads/uploads';
import { NewBatchForm } from './NewBatchForm';

type Step = { state: 'filling' | 'starting' } | { state: 'failed'; error: unknown };

/** Makes a batch and sends its files on their way; the batch's own page shows how far they are. */
export const NewBatchPage = () => {
  const t = useText();
  const api = useApi();
  const uploadOf = useUploads();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>({ state: 'filling' });

  const start = async (wanted: NewBatch, files: readonly PickedFile[]) => {
    setStep({ state: 'starting' });
    try {
      const batch = await api.createBatch(wanted);
      uploadOf(batch.id).add(files);
      navigate(batchAddress(batch.id));
    } catch (error) {
      setStep({ state: 'failed', error });
    }
  };
  return (
    <Page.Protect permissions={PERMISSIONS.import}>
      <Page.Main>
        <Page.Title>{t('new.open')}</Page.Title>
        <Layouts.Header title={t('new.open')} navigationAction={<BackLink to={IMPORT_PATH}>{t('page.title')}</BackLink>} />
        <Layouts.Content>
          <NewBatchForm isBusy={step.state === 'starting'} onStart={(batch, files) => void start(batch, files)} />
          {step.state === 'failed' && <Problem title={t('new.failed')} error={step.error} />}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};
