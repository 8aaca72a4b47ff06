import type { TestStrapi } from '../strapi';
import { writeCounted } from '../view-counter/counted';
import { createAdminDesk } from './admin-desk';
import type { Stage } from './changes/change';
import { ARTICLE } from '../../../src/content-types';
import { createPortal } from './portal';

const today = (): number => Number(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', ''));

/** As many misses and requests as a test makes, from one address. */
export const UNLIMITED = { FRONT_DOOR_MISSES_PER_MINUTE: '0', API_REQUESTS_PER_MINUTE: '0' };

/** The portal with some reads of its articles, and an editor at the admin. */
export const setStage = async (server: TestStrapi): Promise<Stage> => {
  const portal = await createPortal(server);
  await writeCounted(server.strapi.db.connection, [
    { uid: ARTICLE, documentId: portal.article, day: today(), views: 9 },
    { uid: ARTICLE, documentId: portal.related, day: today(), views: 7 },
    { uid: ARTICLE, documentId: portal.related, locale: 'en', day: today(), views: 1 },
  ]);
  return { portal, desk: await createAdminDesk(server) };
};
