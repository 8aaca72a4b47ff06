import type { BatchIndexes } from './batch-index';
import type { IntakeLimits } from './rules/limits';

/** What every part of the intake works with. `folder` holds one folder a batch. */
export type IntakeContext = { folder: string; limits: IntakeLimits; indexes: BatchIndexes };
