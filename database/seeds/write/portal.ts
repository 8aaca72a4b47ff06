import { CATEGORY, PAGE, SITE } from '../../../src/content-types';
import { CATEGORIES } from '../content/categories';
import { PAGES, type PageKey, type PagePlan } from '../content/pages';
import { SITE_PLAN } from '../content/site';
import { entriesOf } from '../plan/entries-of';
import { isTranslated, say, type Language } from '../plan/words';
import { toBody } from './body';
import { makeOnce } from './make-once';
import { filesOf, toParagraphs } from './print';
import type { Seeding } from './seeding';

export const seedCategories = async (seeding: Seeding): Promise<string[]> => {
  const { strapi } = seeding;
  const made: string[] = [];
  for (const [key, { slug, vi, en }] of entriesOf(CATEGORIES)) {
    const isNew = await makeOnce(seeding, {
      ...{ uid: CATEGORY, kind: 'category', key },
      find: () => strapi.documents(CATEGORY).findFirst({ locale: 'vi', filters: { slug } }),
      make: async () => {
        const { documentId } = await strapi.documents(CATEGORY).create({ locale: 'vi', data: { name: vi, slug } });
        await strapi.documents(CATEGORY).update({ documentId, locale: 'en', data: { name: en } });
        return { documentId };
      },
    });
    if (isNew) made.push(vi);
  }
  return made;
};

/** The static pages; answers their titles. */
export const seedPages = async (seeding: Seeding): Promise<string[]> => {
  const { strapi } = seeding;
  const made: string[] = [];
  for (const [key, plan] of entriesOf<PageKey, PagePlan>(PAGES)) {
    const isNew = await makeOnce(seeding, {
      ...{ uid: PAGE, kind: 'page', key },
      find: () => strapi.documents(PAGE).findFirst({ locale: 'vi', filters: { slug: plan.slug } }),
      prepare: () => seeding.files.prepare(filesOf(plan)),
      make: () => createPage(seeding, plan),
    });
    if (isNew) made.push(say(plan.title, 'vi'));
  }
  return made;
};

const createPage = async (seeding: Seeding, plan: PagePlan): Promise<{ documentId: string }> => {
  const { strapi, today } = seeding;
  const textsIn = (language: Language) => ({
    title: say(plan.title, language),
    body: toBody(seeding, plan.body, { language, day: today }),
    seo: { metaDescription: say(plan.description, language) },
  });
  const { documentId } = await strapi.documents(PAGE).create({ locale: 'vi', data: { ...textsIn('vi'), slug: plan.slug } });
  if (isTranslated(plan.title)) await strapi.documents(PAGE).update({ documentId, locale: 'en', data: textsIn('en') });
  await strapi.documents(PAGE).publish({ documentId, locale: '*' });
  return { documentId };
};

/** There is one site: where somebody has made it, it stays as it is. */
export const seedSite = async (seeding: Seeding): Promise<boolean> => {
  const { strapi, ids, files } = seeding;
  if (await strapi.documents(SITE).findFirst({ locale: 'vi', fields: ['name'] })) return false;
  await files.prepare(['emblem']);
  const textsIn = (language: Language) => ({
    name: say(SITE_PLAN.name, language),
    strapline: say(SITE_PLAN.strapline, language),
    footer: toParagraphs(SITE_PLAN.footer, language),
    menu: SITE_PLAN.menu.map((item) => ({
      label: say(item.label, language),
      ...('page' in item ? { pageId: ids.of('page', item.page) } : { url: say(item.url, language) }),
    })),
  });
  const { publisher, contact } = SITE_PLAN;
  const shared = { publisher: ids.of('organization', publisher), contact, emblem: files.idOf('emblem') };
  await strapi.db.transaction(async () => {
    const { documentId } = await strapi.documents(SITE).create({ locale: 'vi', data: { ...textsIn('vi'), ...shared } });
    await strapi.documents(SITE).update({ documentId, locale: 'en', data: textsIn('en') });
  });
  return true;
};
