/** Vietnamese is the first locale of a new database; `en` is added at bootstrap. Strapi reads the code from the environment only. */
export const i18nPlugin = () => {
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'vi';
  return { enabled: true };
};
