import type { Area } from '../area';
import { QUANG_NGAI } from './quang-ngai';

/** The places that the importer knows by name. A province more is one file like `quang-ngai.ts`, with its sources. */
export const GAZETTEER: readonly Area[] = [...QUANG_NGAI];
