import { Archive } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { IMPORT_PATH } from './data/addresses';
import { PERMISSIONS } from './permissions';
import { registerTexts } from './register-texts';
import { textId } from './text/use-text';

const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'legacy-import', name: 'legacy-import' });
    app.addMenuLink({
      to: IMPORT_PATH.slice(1),
      icon: Archive,
      intlLabel: { id: textId('page.title'), defaultMessage: 'Import old pages' },
      permissions: PERMISSIONS.read,
      position: 4,
      Component: () => import('./pages/Import/ImportPages'),
    });
    app.widgets.register({
      id: 'waiting',
      pluginId: 'legacy-import',
      icon: Archive,
      title: { id: textId('widget.title'), defaultMessage: 'Old pages to review' },
      link: { label: { id: textId('widget.open'), defaultMessage: 'Open the imports' }, href: IMPORT_PATH },
      component: async () => (await import('./widget/WaitingWidget/WaitingWidget')).WaitingWidget,
      permissions: PERMISSIONS.read,
    });
  },

  registerTrads: registerTexts,
};

export default plugin;
