import { FILE, NAMED, PERSON } from '../../reading/populate-parts';

export const PERSON_QUERY = {
  select: ['id', ...PERSON.select, 'honorificPrefix', 'disambiguation', 'biography', 'updatedAt'],
  populate: {
    portrait: FILE,
    publicContact: true,
    translations: true,
    appointments: {
      select: ['documentId', 'startDate', 'startPrecision', 'endDate', 'endPrecision', 'titleOverride', 'orderInTitle'],
      populate: { office: { select: ['documentId', 'label'], populate: { translations: true, organization: NAMED } } },
    },
  },
};
