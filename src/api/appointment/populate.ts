import { NAMED } from '../../reading/populate-parts';

/** A time in an office, with all that its title is made of. */
export const APPOINTMENT_QUERY = {
  select: ['id', 'startDate', 'startPrecision', 'endDate', 'endPrecision', 'titleOverride', 'orderInTitle'],
  populate: { office: { select: ['documentId', 'label'], populate: { translations: true, organization: NAMED } } },
};
