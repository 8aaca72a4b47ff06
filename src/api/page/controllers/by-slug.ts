import { bySlugController } from '../../../reading/by-slug-controller';
import { pages } from '../../../reading/page/pages';

export default bySlugController(pages);
