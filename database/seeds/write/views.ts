import { ARTICLE, EVENT, PAGE, PERSON, PHOTO_GALLERY } from '../../../src/content-types';
import { importArchive } from '../../../src/plugins/view-counter/server/src/archive/import-archive';
import { hasArchive } from '../../../src/plugins/view-counter/server/src/archive/import-store';
import { getService } from '../../../src/plugins/view-counter/server/src/services';
import { ARTICLES } from '../content/articles';
import { DISTRICTS_END } from '../content/organizations';
import { EVENTS } from '../content/events';
import { GALLERIES } from '../content/galleries';
import { PAGES } from '../content/pages';
import { nongThonMoi2024 } from '../samples/nong-thon-moi-2024';
import { addDays, scheduleOn } from '../plan/days';
import { entriesOf } from '../plan/entries-of';
import { toArchive, type Readership } from '../plan/view-history';
import { isTranslated, type Words } from '../plan/words';
import type { Seeding } from './seeding';

/** By this the counter knows that the history is in. */
const ARCHIVE = 'sample-portal';
const FIRST_DAY = '2024-11-01';
/** An event is read about before it begins. */
const ANNOUNCED_DAYS_BEFORE = 12;
const USUAL = 3;
/** The sample page, in both languages. */
const PAGE_READERS = { since: '2025-02-14', weight: 6 };
const IN_ENGLISH = 0.15;

/** What readers are supposed to have read until yesterday, as an archive of the view counter; once. */
export const seedViews = async (seeding: Seeding): Promise<boolean> => {
  const { strapi, today, now } = seeding;
  const isNew = await strapi.db.transaction(async ({ trx }) => {
    if (await hasArchive(trx, ARCHIVE)) return false;
    const to = addDays(today, -1);
    const archive = toArchive({ id: ARCHIVE, readers: readersOf(seeding), from: FIRST_DAY, to, exportedAt: now().toISOString() });
    const lines = async function* () {
      for (const line of archive) yield await Promise.resolve(JSON.stringify(line));
    };
    await importArchive(trx, { lines: lines(), actor: 'npm run seed', merge: true });
    return true;
  });
  // The site has counted for longer than it knew.
  if (isNew) await getService({ strapi }, 'site').load();
  return isNew;
};

const readersOf = ({ ids, today }: Seeding): Readership[] => {
  const inLanguages = (uid: string, documentId: string, title: Words, rest: { since: string; weight: number }): Readership[] => [
    { target: [uid, documentId, 'vi'], ...rest },
    ...(isTranslated(title)
      ? [{ target: [uid, documentId, 'en'] as const satisfies Readership['target'], ...rest, weight: rest.weight * IN_ENGLISH }]
      : []),
  ];
  const weightOf = ({ popularity = USUAL }: { popularity?: number }): number => popularity;
  return [
    ...inLanguages(ARTICLE, ids.of('article', nongThonMoi2024.page), ['vi', 'en'], PAGE_READERS),
    ...ARTICLES.flatMap((plan) =>
      inLanguages(ARTICLE, ids.of('article', plan.key), plan.title, { since: plan.at.slice(0, 10), weight: weightOf(plan) }),
    ),
    ...entriesOf(EVENTS).flatMap(([key, plan]) => {
      const since = addDays(scheduleOn(plan.when, today).startDate, -ANNOUNCED_DAYS_BEFORE);
      return inLanguages(EVENT, ids.of('event', key), plan.name, { since, weight: weightOf(plan) / 2 });
    }),
    ...entriesOf(GALLERIES).flatMap(([key, plan]) =>
      inLanguages(PHOTO_GALLERY, ids.of('gallery', key), plan.title, { since: plan.at.slice(0, 10), weight: weightOf(plan) / 2 }),
    ),
    ...entriesOf(PAGES).flatMap(([key, { title }]) => inLanguages(PAGE, ids.of('page', key), title, { since: DISTRICTS_END, weight: 2 })),
    ...ids.keys('person').map((key): Readership => ({ target: [PERSON, ids.of('person', key), ''], since: DISTRICTS_END, weight: 1 })),
  ];
};
