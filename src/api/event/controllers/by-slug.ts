import { bySlugController } from '../../../reading/by-slug-controller';
import { events } from '../../../reading/event/events';

export default bySlugController(events);
