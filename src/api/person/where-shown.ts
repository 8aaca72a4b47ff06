import type { Core } from '@strapi/strapi';
import { APPOINTMENT } from '../../content-types';

/** The component attributes that point at a person. */
const LINKS = [
  { uid: 'people.mention', attribute: 'person' },
  { uid: 'people.byline', attribute: 'person' },
  { uid: 'event.participant', attribute: 'person' },
  { uid: 'media.captioned-photo', attribute: 'photographer' },
] as const;

/** How many appointments a person has, and how many rows of captions, bylines and programmes show the person (drafts included). */
export const whereShown = async ({
  strapi,
  documentId,
}: {
  strapi: Core.Strapi;
  documentId: string;
}): Promise<{ appointments: number; mentions: number }> => {
  const appointments = await strapi.db.query(APPOINTMENT).count({ where: { person: { documentId } } });
  let mentions = 0;
  for (const { uid, attribute } of LINKS) mentions += await strapi.db.query(uid).count({ where: { [attribute]: { documentId } } });
  return { appointments, mentions };
};
