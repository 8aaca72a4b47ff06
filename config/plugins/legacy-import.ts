export const legacyImportPlugin = () => ({ enabled: true, resolve: './src/plugins/legacy-import' });
