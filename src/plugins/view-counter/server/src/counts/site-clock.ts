import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { createLocalTime, type LocalTime } from '../time/local-time';

const known = new Map<string, LocalTime>();

/** Days in the time zone that holds now. */
export const siteTime = ({ strapi }: { strapi: Core.Strapi }): LocalTime => {
  const { timeZone } = getService({ strapi }, 'settings').current();
  const time = known.get(timeZone) ?? createLocalTime(timeZone);
  known.set(timeZone, time);
  return time;
};

/** YYYYMMDD. */
export const siteToday = ({ strapi }: { strapi: Core.Strapi }): number => siteTime({ strapi }).dayOf(Date.now());
