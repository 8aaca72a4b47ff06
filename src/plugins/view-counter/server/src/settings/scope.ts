import type { Core } from '@strapi/strapi';
import type { Scope } from '../../../shared/contracts';
import { getService } from '../services';
import { createLocalTime, dayToText } from '../time/local-time';

type ContentType = { uid: string; kind: Scope['types'][number]['kind']; info: { displayName: string } };
type Locale = Scope['locales'][number];

const LOCALE = 'plugin::i18n.locale';

/** Without the i18n plugin nothing is translated, and there is no such table. */
const localesOf = async (strapi: Core.Strapi): Promise<Locale[]> => {
  if (!Object.hasOwn(strapi.contentTypes, LOCALE)) return [];
  const rows = (await strapi.db.query(LOCALE).findMany({ orderBy: { id: 'asc' } })) as Locale[];
  return rows.map(({ code, name }) => ({ code, name }));
};

export const readScope = async ({ strapi }: { strapi: Core.Strapi }): Promise<Scope> => {
  const { types, timeZone } = getService({ strapi }, 'settings').current();
  const contentTypes = Object.values(strapi.contentTypes) as ContentType[];
  return {
    types: contentTypes
      .filter(({ uid }) => types.includes(uid))
      .map(({ uid, kind, info }) => ({ uid, kind, displayName: info.displayName })),
    locales: await localesOf(strapi),
    timeZone,
    today: dayToText(createLocalTime(timeZone).dayOf(Date.now())),
  };
};
