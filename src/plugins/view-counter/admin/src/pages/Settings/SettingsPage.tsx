import { Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Settings, SettingsView } from '../../../../shared/contracts';
import { useApi } from '../../data/use-api';
import { useLoaded } from '../../data/use-loaded';
import { Problem } from '../../parts/Problem/Problem';
import { PERMISSIONS } from '../../permissions';
import { useText } from '../../text/use-text';
import { settingProblems } from './setting-problems';
import { SettingsForm } from './SettingsForm';

type Saving = { state: 'none' | 'saving' } | { state: 'failed'; error: unknown };

const isSame = (one: Settings, other: Settings): boolean => JSON.stringify(one) === JSON.stringify(other);

const Editor = ({ view, onSaved }: { view: SettingsView; onSaved: () => void }) => {
  const t = useText();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(PERMISSIONS.settingsUpdate);
  const [settings, setSettings] = useState(view.settings);
  const [saving, setSaving] = useState<Saving>({ state: 'none' });
  const problems = settingProblems(settings);
  const isChanged = !isSame(settings, view.settings);

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
  const isReadOnly = !allowedActions.canUpdate;
  return (
    <>
      <Layouts.Header
        title={t('settings.title')}
        subtitle={t('settings.subtitle')}
        primaryAction={
          <Flex gap={2}>
            <Button variant="tertiary" disabled={isReadOnly || isSame(settings, view.defaults)} onClick={() => setSettings(view.defaults)}>
              {t('settings.defaults')}
            </Button>
            <Button
              startIcon={<Check />}
              loading={saving.state === 'saving'}
              disabled={isReadOnly || !isChanged || Object.keys(problems).length > 0}
              onClick={() => void save()}
            >
              {t('settings.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        {saving.state === 'failed' && <Problem title={t('settings.failed')} error={saving.error} />}
        <SettingsForm
          view={view}
          settings={settings}
          problems={problems}
          isReadOnly={isReadOnly}
          isChanged={isChanged}
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
  return <Editor key={JSON.stringify(loaded.data.settings)} view={loaded.data} onSaved={loaded.reload} />;
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
