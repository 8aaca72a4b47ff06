import type { Core } from '@strapi/strapi';
import type { OptionsInput } from '../../src/plugins/front-door/server/src/config';

export const frontDoorPlugin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/front-door',
  config: {
    memoryMb: env.int('FRONT_DOOR_MEMORY_MB', 64),
    missesPerPrefixMinute: env.int('FRONT_DOOR_MISSES_PER_MINUTE', 3_000),
  } satisfies OptionsInput,
});
