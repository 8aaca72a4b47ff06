import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { OptionsInput } from '../../src/plugins/legacy-import/server/src/config';

/** Files of batches lie beside the application, out of reach of its public folder. */
export const legacyImportPlugin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/legacy-import',
  config: { folder: env('IMPORTS_DIR', path.join(process.env.DINH_ROOT ?? process.cwd(), '.imports')) } satisfies OptionsInput,
});
