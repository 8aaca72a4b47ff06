export const frontDoorPlugin = () => ({ enabled: true, resolve: './src/plugins/front-door' });
