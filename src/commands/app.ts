import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { takeDatabaseLock } from './database-lock';
import { untilIdle } from './until-idle';

/** This file runs as `dist/src/commands/app.js`. */
const DIST_DIR = path.resolve(__dirname, '..', '..');
export const APP_DIR = path.resolve(DIST_DIR, '..');

/** Reads the configuration; opens no database and no port. */
export const createApp = (): Core.Strapi => createStrapi({ appDir: APP_DIR, distDir: DIST_DIR });

/**
 * Loads the application without listening, for a command that writes. Refuses where another process writes the same SQLite file.
 * `holder` names the command to whoever is kept out meanwhile.
 */
export const withApp = async <T>(holder: string, work: (strapi: Core.Strapi) => Promise<T>): Promise<T> => {
  const strapi = createApp();
  const release = takeDatabaseLock({ strapi, holder });
  await strapi.load();
  try {
    return await work(strapi);
  } finally {
    await untilIdle(strapi);
    await strapi.destroy();
    release();
  }
};
