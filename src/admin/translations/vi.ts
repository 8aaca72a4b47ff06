import { labelMessages } from './labels/messages';
import { STRAPI_VI } from './strapi/vi';

export const vi: Record<string, string> = { ...STRAPI_VI, ...labelMessages('vi') };
