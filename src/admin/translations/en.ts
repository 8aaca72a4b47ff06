import { labelMessages } from './labels/messages';
import { ADMIN_EN } from './strapi/admin';

export const en: Record<string, string> = { ...ADMIN_EN, ...labelMessages('en') };
