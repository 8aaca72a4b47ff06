import { FILE, NAMED, PERSON } from '../../reading/populate-parts';

const APPOINTMENTS = {
  select: ['documentId', 'startDate', 'startPrecision', 'endDate', 'endPrecision', 'titleOverride', 'orderInTitle'],
  populate: { office: { select: ['documentId', 'label'], populate: { translations: true, organization: NAMED } } },
};

export const PERSON_QUERY = {
  select: ['id', ...PERSON.select, 'honorificPrefix', 'disambiguation', 'biography', 'updatedAt'],
  populate: {
    portrait: FILE,
    publicContact: true,
    translations: true,
    appointments: APPOINTMENTS,
  },
};

export const PERSON_CARD_QUERY = {
  select: ['documentId', 'slug', 'name', 'honorificPrefix', 'disambiguation'],
  populate: { portrait: FILE, translations: true, appointments: APPOINTMENTS },
};
