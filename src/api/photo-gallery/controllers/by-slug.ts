import { bySlugController } from '../../../reading/by-slug-controller';
import { galleries } from '../../../reading/photo-gallery/galleries';

export default bySlugController(galleries);
