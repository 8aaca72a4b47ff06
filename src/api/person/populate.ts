import { FILE, PERSON } from '../../reading/populate-parts';
import { APPOINTMENT_QUERY } from '../appointment/populate';

export const PERSON_QUERY = {
  select: ['id', ...PERSON.select, 'honorificPrefix', 'disambiguation', 'biography', 'updatedAt'],
  populate: {
    portrait: FILE,
    publicContact: true,
    translations: true,
    appointments: APPOINTMENT_QUERY,
  },
};
