import { Pin } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { usePinAction } from './action/use-pin-action';
import { PINS_PATH } from './data/addresses';
import { useFeaturedPanel } from './panel/featured-panel';
import { PERMISSIONS } from './permissions';
import { registerTexts } from './register-texts';
import { textId } from './text/use-text';

type ContentManager = { addEditViewSidePanel(panels: unknown[]): void; addDocumentAction(actions: unknown[]): void };

const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'featured-conference', name: 'featured-conference' });
    app.addMenuLink({
      to: PINS_PATH.slice(1),
      icon: Pin,
      intlLabel: { id: textId('page.title'), defaultMessage: 'Featured block' },
      permissions: PERMISSIONS.read,
      position: 3,
      Component: () => import('./pages/Pins/PinsPage'),
    });
    app.addSettingsLink('global', {
      id: 'featured-conference',
      to: 'featured-conference',
      intlLabel: { id: textId('settings.title'), defaultMessage: 'Featured block' },
      permissions: PERMISSIONS.settingsRead,
      Component: () => import('./pages/Settings/SettingsPage'),
    });
    app.widgets.register({
      id: 'block',
      pluginId: 'featured-conference',
      icon: Pin,
      title: { id: textId('widget.title'), defaultMessage: 'Featured block now' },
      link: { label: { id: textId('widget.open'), defaultMessage: 'Open the pins' }, href: PINS_PATH },
      component: async () => (await import('./widget/BlockWidget/BlockWidget')).BlockWidget,
      permissions: PERMISSIONS.read,
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([useFeaturedPanel]);
    contentManager.addDocumentAction([usePinAction]);
  },

  registerTrads: registerTexts,
};

export default plugin;
