import type { Core } from '@strapi/strapi';
import type { Ended } from '../domain/dissolution/endings';

type Deps = { strapi: Core.Strapi };

const STEPS = 'dinh_dissolution_steps';

/** Read by SQLite and PostgreSQL alike. `organization_id` is a documentId; `details` is what taking back needs. */
const TABLE = `CREATE TABLE IF NOT EXISTS ${STEPS} (organization_id varchar(255) NOT NULL, step varchar(20) NOT NULL, done_at varchar(30) NOT NULL, done_by varchar(255) NOT NULL, details text NOT NULL, PRIMARY KEY (organization_id, step))`;

/** What each step remembers of the time before it. */
type StepDetails = {
  appointments: { ended: Ended[] };
  successors: { before: string[]; after: string[] };
};

type Step = keyof StepDetails;
export type KeptStep<S extends Step> = { doneAt: string; doneBy: string; details: StepDetails[S] };

/** Any number; the same in all instances of this application. */
const LOCK = 7_203_125;

/** Schema sync leaves the table alone; run at every start. */
export const ensureStepTable = async ({ strapi }: Deps): Promise<void> => {
  await strapi.db.transaction(({ trx }) => trx.raw(TABLE));
};

/** One step at a time until the transaction ends: two administrators end an appointment once. SQLite has one writer anyway. */
export const inStep = async <T>({ strapi }: Deps, work: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    return work();
  });

export const findStep = async <S extends Step>({ strapi }: Deps, organizationId: string, step: S): Promise<KeptStep<S> | null> =>
  strapi.db.transaction(async ({ trx }) => {
    const row = (await trx(STEPS).where({ organization_id: organizationId, step }).first()) as
      { done_at: string; done_by: string; details: string } | undefined;
    return row ? { doneAt: row.done_at, doneBy: row.done_by, details: JSON.parse(row.details) as StepDetails[S] } : null;
  });

/** Once more for the same step: who did it last, and what all of it needs to be taken back. */
export const keepStep = async <S extends Step>(
  { strapi }: Deps,
  { organizationId, step, doneAt, doneBy, details }: KeptStep<S> & { organizationId: string; step: S },
): Promise<void> => {
  const row = { organization_id: organizationId, step, done_at: doneAt, done_by: doneBy.slice(0, 255), details: JSON.stringify(details) };
  await strapi.db.transaction(({ trx }) => trx(STEPS).insert(row).onConflict(['organization_id', 'step']).merge());
};

export const forgetStep = async ({ strapi }: Deps, organizationId: string, step: Step): Promise<void> => {
  await strapi.db.transaction(({ trx }) => trx(STEPS).where({ organization_id: organizationId, step }).delete());
};
