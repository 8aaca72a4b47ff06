import type { Core } from '@strapi/strapi';
import { ensureSecrets } from '../src/install/secrets';
import { previewConfig } from '../src/reading/preview-link';

const admin = ({ env }: Core.Config.Shared.ConfigParams) => {
  ensureSecrets();
  return {
    autoOpen: false,
    auth: { secret: env('ADMIN_JWT_SECRET') },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    preview: previewConfig({ siteUrl: env('SITE_URL', ''), secret: env('PREVIEW_SECRET', '') }),
  };
};

export default admin;
