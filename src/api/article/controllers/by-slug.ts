import { articles } from '../../../reading/article/articles';
import { bySlugController } from '../../../reading/by-slug-controller';

export default bySlugController(articles);
