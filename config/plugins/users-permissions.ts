import type { Core } from '@strapi/strapi';

export const usersPermissionsPlugin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  config: {
    jwtSecret: env('JWT_SECRET'),
    jwt: { expiresIn: '7d' },
    ratelimit: { interval: { min: 5 }, max: 5 },
  },
});
