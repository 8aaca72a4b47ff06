import type { Core } from '@strapi/strapi';

const logger = ({ env }: Core.Config.Shared.ConfigParams) => ({
  level: env('LOG_LEVEL', env('NODE_ENV') === 'test' ? 'error' : 'http'),
});

export default logger;
