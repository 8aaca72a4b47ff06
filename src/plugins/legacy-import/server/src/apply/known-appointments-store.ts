import type { Core } from '@strapi/strapi';
import { APPOINTMENT, PERSON } from './content-types';

type Deps = { strapi: Core.Strapi };

/** From the people to their appointments: as a filter of Strapi's query it would be asked of every appointment. */
export const findAppointmentIds = async ({ strapi }: Deps, personIds: readonly string[]): Promise<number[]> => {
  if (personIds.length === 0) return [];
  const [people, appointments] = [PERSON, APPOINTMENT].map((uid) => strapi.db.metadata.get(uid).tableName);
  return strapi.db.transaction(async ({ trx }) => {
    const rows = await trx(`${appointments}_person_lnk`)
      .select<{ appointment_id: number }[]>('appointment_id')
      .whereIn('person_id', trx(people).select('id').whereIn('document_id', personIds));
    return rows.map((row) => row.appointment_id);
  });
};
