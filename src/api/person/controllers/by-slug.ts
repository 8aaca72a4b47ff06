import { bySlugController } from '../../../reading/by-slug-controller';
import { people } from '../../../reading/person/people';

export default bySlugController(people);
