import { Button, Flex, Grid } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { Pin, PinReport } from '../../../../shared/contracts';
import { usePinsRevision } from '../../data/pins-changed';
import { useLoaded } from '../../data/use-loaded';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import { PinDialog } from '../../pin/PinDialog/PinDialog';
import { useText } from '../../text/use-text';
import { FormsSection } from './FormsSection/FormsSection';
import { PinsSection } from './PinList/PinsSection';
import { PreviewSection, type Shown } from './Preview/PreviewSection';

type Dialog = { pin: Pin | null };

const firstLocale = ({ locales }: PinReport): string => (locales.find(({ isDefault }) => isDefault) ?? locales[0])?.code ?? '';

type ContentProps = { report: PinReport; onEdit: (pin: Pin) => void };

const Content = ({ report, onEdit }: ContentProps) => {
  const [shown, setShown] = useState<Shown>(() => ({ locale: firstLocale(report), at: null }));
  const revision = usePinsRevision();
  const forms = useLoaded(`forms ${shown.locale} ${shown.at} ${revision}`, (api, signal) => api.forms(shown, signal));
  const preview = useRef<HTMLDivElement>(null);
  const previewStart = ({ startsAt, locales }: Pin) => {
    const [locale = shown.locale] = locales.includes(shown.locale) ? [] : locales;
    setShown({ locale, at: startsAt });
    preview.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Grid.Root gap={6} style={{ alignItems: 'start' }}>
        <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
          <PinsSection report={report} onEdit={onEdit} onPreview={previewStart} />
        </Grid.Item>
        <Grid.Item ref={preview} col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <PreviewSection locales={report.locales} shown={shown} forms={forms} onShow={setShown} />
        </Grid.Item>
      </Grid.Root>
      {forms.state === 'ready' && <FormsSection forms={forms.data} locale={shown.locale} />}
    </Flex>
  );
};

const Loader = () => {
  const t = useText();
  const revision = usePinsRevision();
  const { allowedActions } = useRBAC(PERMISSIONS.pin);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const loaded = useLoaded(`pins ${revision}`, (api, signal) => api.pins(signal));
  const isReady = loaded.state === 'ready';
  return (
    <>
      <Layouts.Header
        title={t('page.title')}
        subtitle={t('page.subtitle')}
        primaryAction={
          allowedActions.canPin ? (
            <Button startIcon={<Plus />} disabled={!isReady} onClick={() => setDialog({ pin: null })}>
              {t('pin.open')}
            </Button>
          ) : undefined
        }
      />
      <Layouts.Content>
        {loaded.state === 'loading' && <Page.Loading>{t('loading')}</Page.Loading>}
        {loaded.state === 'failed' && <Problem title={t('page.failed')} error={loaded.error} onRetry={loaded.reload} />}
        {isReady && <Content report={loaded.data} onEdit={(pin) => setDialog({ pin })} />}
      </Layouts.Content>
      {isReady && dialog && <PinDialog locales={loaded.data.locales} pin={dialog.pin} onClose={() => setDialog(null)} />}
    </>
  );
};

const PinsPage = () => {
  const t = useText();
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Page.Title>{t('page.title')}</Page.Title>
      <Page.Main>
        <Loader />
      </Page.Main>
    </Page.Protect>
  );
};

export default PinsPage;
