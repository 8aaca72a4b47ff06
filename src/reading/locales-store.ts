import { tree } from './trees/ask-store';

export type LocaleRow = { code: string };

/** The portal's languages, as set in the admin. */
export const portalLocales = tree<LocaleRow>({
  uid: 'plugin::i18n.locale',
  query: { select: ['code'] },
  where: { sql: 'TRUE', bindings: [] },
  orderBy: 'shown.id',
});
