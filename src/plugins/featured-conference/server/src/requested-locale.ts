import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { getService } from './services';

const SHOWN_CHARACTERS = 30;

/** The portal's first language where none is asked for. @throws ValidationError (400) that names those there are */
export const requestedLocale = async ({ strapi }: { strapi: Core.Strapi }, asked: string | null | undefined): Promise<string> => {
  const locale = asked ?? getService({ strapi }, 'options').defaultLocale;
  const known = (await getService({ strapi }, 'locales').list()).map(({ code }) => code);
  if (known.includes(locale)) return locale;
  const message = `The portal has no language "${locale.slice(0, SHOWN_CHARACTERS)}", only ${known.join(', ')}.`;
  throw new errors.ValidationError(message, { errors: [{ path: ['locale'], message, name: 'ValidationError' }] });
};
