import type { Core } from '@strapi/strapi';
import { createAdjustments } from './adjustments/adjustments';
import { createCounts } from './counts/counts';
import { createPopular } from './counts/popular';
import { createSite } from './counts/site';
import { createHits } from './hits/record';
import { createImports } from './imports/imports';
import { createIngest } from './ingest/ingest';
import { createCounterService } from './hits/counter-service';
import { createPublished } from './published/published';
import { createRetention } from './retention/retention';
import { createSettings } from './settings/settings';

export type Deps = { strapi: Core.Strapi };

/** Factories by name; Strapi calls each once, at its first use. */
export const services = {
  counter: createCounterService,
  hits: createHits,
  ingest: createIngest,
  published: createPublished,
  settings: createSettings,
  counts: createCounts,
  popular: createPopular,
  site: createSite,
  imports: createImports,
  retention: createRetention,
  adjustments: createAdjustments,
};

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export const getService = <Name extends keyof Services>({ strapi }: Deps, name: Name): Services[Name] =>
  strapi.plugin('view-counter').service<Services[Name]>(name);
