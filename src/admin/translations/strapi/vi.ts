import { ADMIN_VI } from './admin';
import { CONTENT_MANAGER_EDIT_VI } from './content-manager-edit';
import { CONTENT_MANAGER_LIST_VI } from './content-manager-list';
import { I18N_VI } from './i18n';
import { UPLOAD_LIBRARY_VI } from './upload-library';
import { UPLOAD_PICKER_VI } from './upload-picker';

const prefixed = (plugin: string, texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));

/** What we add to Strapi's own Vietnamese, under the keys by which Strapi asks. */
export const STRAPI_VI: Record<string, string> = {
  ...ADMIN_VI,
  ...prefixed('content-manager', { ...CONTENT_MANAGER_EDIT_VI, ...CONTENT_MANAGER_LIST_VI }),
  ...prefixed('i18n', I18N_VI),
  ...prefixed('upload', { ...UPLOAD_LIBRARY_VI, ...UPLOAD_PICKER_VI }),
};
