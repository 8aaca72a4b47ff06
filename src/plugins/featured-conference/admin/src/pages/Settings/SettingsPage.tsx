import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Settings, SettingsReport } from '../../../../shared/contracts';
import { useApi } from '../../data/use-api';
import { useLoaded } from '../../data/use-loaded';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import { useText } from '../../text/use-text';
import { settingProblems } from './setting-problems';
import { SettingsForm } from './SettingsForm';

type Saving = { state: 'none' | 'saving' } | { state: 'failed'; error: unknown };

/** Types in whatever order they were ticked are the same types. */
const isSame = (one: Settings, other: Settings): boolean => {
  const sorted = (settings: Settings) =>
    JSON.stringify(Object.entries({ ...settings, eventTypes: [...settings.eventTypes].sort() }).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
};

const Editor = ({ report, onSaved }: { report: SettingsReport; onSaved: () => void }) => {
  const t = useText();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(PERMISSIONS.settingsUpdate);
  const [settings, setSettings] = useState(report.settings);
  const [saving, setSaving] = useState<Saving>({ state: 'none' });
  const problems = settingProblems(settings);
  const isReadOnly = !allowedActions.canUpdate;

  const save = async () => {
    setSaving({ state: 'saving' });
    try {
      await api.saveSettings(settings);
      setSaving({ state: 'none' });
      toggleNotification({ type: 'success', message: t('settings.saved') });
      onSaved();
    } catch (error) {
      setSaving({ state: 'failed', error });
    }
  };
  return (
    <>
      <Layouts.Header
        title={t('settings.title')}
        subtitle={t('settings.subtitle')}
        primaryAction={
          <Flex gap={2}>
            <Button
              variant="tertiary"
              disabled={isReadOnly || isSame(settings, report.defaults)}
              onClick={() => setSettings(report.defaults)}
            >
              {t('settings.defaults')}
            </Button>
            <Button
              startIcon={<Check />}
              loading={saving.state === 'saving'}
              disabled={isReadOnly || isSame(settings, report.settings) || Object.keys(problems).length > 0}
              onClick={() => void save()}
            >
              {t('settings.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        {saving.state === 'failed' && (
          <Box paddingBottom={6}>
            <Problem title={t('settings.failed')} error={saving.error} />
          </Box>
        )}
        {isReadOnly && (
          <Typography textColor="neutral600" tag="p" style={{ paddingBottom: '2.4rem' }}>
            {t('settings.readOnly')}
          </Typography>
        )}
        <SettingsForm
          report={report}
          settings={settings}
          problems={problems}
          isReadOnly={isReadOnly}
          onChange={(changed) => setSettings({ ...settings, ...changed })}
        />
      </Layouts.Content>
    </>
  );
};

const Loader = () => {
  const t = useText();
  const loaded = useLoaded('settings', (api, signal) => api.settings(signal));
  if (loaded.state === 'loading') return <Page.Loading>{t('loading')}</Page.Loading>;
  if (loaded.state === 'failed')
    return (
      <Layouts.Content>
        <Problem title={t('settings.notLoaded')} error={loaded.error} onRetry={loaded.reload} />
      </Layouts.Content>
    );
  return <Editor key={JSON.stringify(loaded.data.settings)} report={loaded.data} onSaved={loaded.reload} />;
};

const SettingsPage = () => {
  const t = useText();
  return (
    <Page.Protect permissions={PERMISSIONS.settingsRead}>
      <Page.Title>{t('settings.title')}</Page.Title>
      <Page.Main>
        <Loader />
      </Page.Main>
    </Page.Protect>
  );
};

export default SettingsPage;
