import { createApp } from './app';
import { takeDatabaseLock } from './database-lock';
import { SERVER } from './lock';

/** Starts the server in this process, so that a signal to it reaches Strapi. Resolves when it listens. */
export const start = async (): Promise<void> => {
  const strapi = createApp();
  takeDatabaseLock({ strapi, holder: SERVER });
  await strapi.start();
};
