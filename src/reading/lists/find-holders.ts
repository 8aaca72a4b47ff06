import type { Core } from '@strapi/strapi';
import { APPOINTMENT } from '../../content-types';
import { isCurrent, type TermRow } from '../person/offices';

/** Row ids of the people who hold an office of the organization on the day `today` (`YYYY-MM-DD` in Việt Nam). */
export const findHolders = async ({
  strapi,
  today,
  organizationId,
}: {
  strapi: Core.Strapi;
  today: string;
  organizationId: number;
}): Promise<number[]> => {
  const rows = (await strapi.db.query(APPOINTMENT).findMany({
    select: ['startDate', 'startPrecision', 'endDate', 'endPrecision'],
    populate: { person: { select: ['id'] } },
    where: { office: { organization: organizationId } },
  })) as (TermRow & { person: { id: number } | null })[];
  return [...new Set(rows.filter((row) => isCurrent(row, today)).flatMap(({ person }) => person?.id ?? []))];
};
