import type { Core } from '@strapi/strapi';
import type { ImportAnalysis } from '../../../shared/contracts';
import type { MayRead } from '../reports/named-entries';
import { analyse } from './analyse';
import { createImportRuns, type ImportRuns } from './import-runs';
import { createOldBases, type OldBases } from './old-bases';
import type { ImportInput } from './prepare-rows';

/** Counts of before: from files, run by run, and from importers of old pages, number by number. */
export type ImportsService = ImportRuns & OldBases & { analyse(input: ImportInput, mayRead?: MayRead): Promise<ImportAnalysis> };

export const createImports = ({ strapi }: { strapi: Core.Strapi }): ImportsService => ({
  ...createImportRuns({ strapi }),
  ...createOldBases({ strapi }),
  analyse: (input, mayRead = () => true) => analyse({ strapi, mayRead }, input),
});
