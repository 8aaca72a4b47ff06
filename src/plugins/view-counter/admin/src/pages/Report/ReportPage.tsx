import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useScope } from '../../data/use-scope';
import type { Tab } from '../../data/report-address';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import { useText } from '../../text/use-text';
import { ImportTab } from './ImportTab/ImportTab';
import { LogTab } from './LogTab/LogTab';
import { ReportTab } from './ReportTab/ReportTab';
import { useTab } from './use-report-state';

const Content = () => {
  const t = useText();
  const scope = useScope();
  const { tab, open } = useTab();
  const { allowedActions } = useRBAC(PERMISSIONS.import);
  if (scope.state === 'loading') return <Page.Loading>{t('loading')}</Page.Loading>;
  if (scope.state === 'failed') return <Problem title={t('report.failed')} error={scope.error} onRetry={scope.reload} />;
  return (
    <Tabs.Root variant="simple" value={tab} onValueChange={(value) => open(value as Tab)}>
      <Tabs.List aria-label={t('page.tabs')}>
        <Tabs.Trigger value="report">{t('tab.report')}</Tabs.Trigger>
        <Tabs.Trigger value="log">{t('tab.log')}</Tabs.Trigger>
        {allowedActions.canImport && <Tabs.Trigger value="import">{t('tab.import')}</Tabs.Trigger>}
      </Tabs.List>
      <Box paddingTop={6}>
        <Tabs.Content value="report">
          <ReportTab scope={scope.data} />
        </Tabs.Content>
        <Tabs.Content value="log">
          <LogTab scope={scope.data} />
        </Tabs.Content>
        {allowedActions.canImport && (
          <Tabs.Content value="import">
            <ImportTab scope={scope.data} />
          </Tabs.Content>
        )}
      </Box>
    </Tabs.Root>
  );
};

const ReportPage = () => {
  const t = useText();
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Page.Title>{t('page.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={t('page.title')} subtitle={t('page.subtitle')} />
        <Layouts.Content>
          <Content />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default ReportPage;
