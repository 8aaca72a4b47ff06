import type { Core } from '@strapi/strapi';
import type { Known, KnownOffice, KnownOrganization } from '../plan/known';
import { OFFICE, ORGANIZATION } from './content-types';

type Deps = { strapi: Core.Strapi };
type Stored = Pick<Known, 'organizations' | 'offices'>;

/** `state` is what the two tables were at that moment. */
type Remembered = { state: string; stored: Stored };

const REMEMBERED = new WeakMap<Core.Strapi, Remembered>();

/**
 * All organizations and their offices: names are compared by rules that no database knows. They change on few of the pages that an import goes through, so
 * they are read again only when an entry came, went or was saved, by whomever: the answer is that of the running transaction.
 */
export const loadOrganizationsAndOffices = async ({ strapi }: Deps): Promise<Stored> => {
  const state = await readState({ strapi });
  const remembered = REMEMBERED.get(strapi);
  if (remembered?.state === state) return remembered.stored;
  const stored = { organizations: await loadOrganizations({ strapi }), offices: await loadOffices({ strapi }) };
  REMEMBERED.set(strapi, { state, stored });
  return stored;
};

/** Saving an entry moves `updated_at`, also of the organization from which an office is taken away. */
const readState = ({ strapi }: Deps): Promise<string> =>
  strapi.db.transaction(async ({ trx }) => {
    const states: unknown[] = [];
    for (const uid of [ORGANIZATION, OFFICE])
      states.push(await trx(strapi.db.metadata.get(uid).tableName).count({ count: '*' }).max({ id: 'id', at: 'updated_at' }));
    return JSON.stringify(states);
  });

export const loadOrganizations = async ({ strapi }: Deps): Promise<KnownOrganization[]> =>
  (await strapi.db.query(ORGANIZATION).findMany({ select: ['documentId', 'name', 'code', 'areaName'] })) as KnownOrganization[];

type OfficeRow = Omit<KnownOffice, 'organizationId'> & { organization: { documentId: string } | null };

const loadOffices = async ({ strapi }: Deps): Promise<KnownOffice[]> => {
  const populate = { organization: { select: ['documentId'] } };
  const rows = (await strapi.db.query(OFFICE).findMany({ select: ['documentId', 'label'], populate })) as OfficeRow[];
  return rows.flatMap(({ documentId, label, organization }) =>
    organization ? [{ documentId, label, organizationId: organization.documentId }] : [],
  );
};
