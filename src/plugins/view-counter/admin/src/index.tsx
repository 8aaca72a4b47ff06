import { Eye } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addViewsColumn } from './column/add-views-column';
import { REPORT_PATH } from './data/report-address';
import { useViewsPanel } from './panel/views-panel';
import { PERMISSIONS } from './permissions';
import { registerTexts } from './register-texts';
import { textId } from './text/use-text';

type ContentManager = { addEditViewSidePanel(panels: unknown[]): void };

const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'view-counter', name: 'view-counter' });
    app.addMenuLink({
      to: REPORT_PATH.slice(1),
      icon: Eye,
      intlLabel: { id: textId('page.title'), defaultMessage: 'Views' },
      permissions: PERMISSIONS.read,
      position: 3,
      Component: () => import('./pages/Report/ReportPage'),
    });
    app.addSettingsLink('global', {
      id: 'view-counter',
      to: 'view-counter',
      intlLabel: { id: textId('settings.title'), defaultMessage: 'Views' },
      permissions: PERMISSIONS.settingsRead,
      Component: () => import('./pages/Settings/SettingsPage'),
    });
    app.widgets.register({
      id: 'overview',
      pluginId: 'view-counter',
      icon: Eye,
      title: { id: textId('page.title'), defaultMessage: 'Views' },
      link: { label: { id: textId('widget.open'), defaultMessage: 'Open the report' }, href: REPORT_PATH },
      component: async () => (await import('./widget/OverviewWidget/OverviewWidget')).OverviewWidget,
      permissions: PERMISSIONS.read,
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([useViewsPanel]);
    addViewsColumn(app);
  },

  registerTrads: registerTexts,
};

export default plugin;
