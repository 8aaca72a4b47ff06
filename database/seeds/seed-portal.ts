import type { Core } from '@strapi/strapi';
import { CATEGORY, ORGANIZATION, PAGE, SITE } from '../../src/content-types';
import { ABOUT_PAGE, CATEGORIES, SITE_TEXTS } from './samples/portal';
import { COMMUNE, DISTRICT } from './samples/publishers';

type Deps = { strapi: Core.Strapi };

/** The portal without its articles. Each part is made where it is missing and never changed where it is there; answers what was made. */
export const seedPortal = async ({ strapi }: Deps): Promise<string[]> => {
  const made = [
    await seedPublishers({ strapi }),
    await seedCategories({ strapi }),
    await seedAboutPage({ strapi }),
    await seedSite({ strapi }),
  ];
  return made.flat();
};

const findOrganization = ({ strapi }: Deps, code: string) =>
  strapi.documents(ORGANIZATION).findFirst({ filters: { code }, fields: ['name'] });

const seedPublishers = async ({ strapi }: Deps): Promise<string[]> => {
  const commune = await findOrganization({ strapi }, COMMUNE.code);
  const district = await findOrganization({ strapi }, DISTRICT.code);
  if (commune && district) return [];
  return strapi.db.transaction(async () => {
    const { documentId } =
      commune ?? (await strapi.documents(ORGANIZATION).create({ data: { ...COMMUNE, translations: [...COMMUNE.translations] } }));
    if (!district) {
      const data = { ...DISTRICT, translations: [...DISTRICT.translations], successors: [documentId] };
      await strapi.documents(ORGANIZATION).create({ data });
    }
    return ['publishers'];
  });
};

const seedCategories = async ({ strapi }: Deps): Promise<string[]> => {
  const made: string[] = [];
  for (const { slug, name } of CATEGORIES) {
    const found = await strapi.documents(CATEGORY).findFirst({ locale: 'vi', filters: { slug }, fields: ['slug'] });
    if (found) continue;
    await strapi.db.transaction(async () => {
      const { documentId } = await strapi.documents(CATEGORY).create({ locale: 'vi', data: { name: name.vi, slug } });
      await strapi.documents(CATEGORY).update({ documentId, locale: 'en', data: { name: name.en } });
    });
    made.push(`category "${name.vi}"`);
  }
  return made;
};

const seedAboutPage = async ({ strapi }: Deps): Promise<string[]> => {
  const { slug, vi, en } = ABOUT_PAGE;
  if (await strapi.documents(PAGE).findFirst({ locale: 'vi', filters: { slug }, fields: ['slug'] })) return [];
  await strapi.db.transaction(async () => {
    const { documentId } = await strapi.documents(PAGE).create({ locale: 'vi', data: { slug, title: vi.title, body: [toText(vi)] } });
    await strapi.documents(PAGE).update({ documentId, locale: 'en', data: { title: en.title, body: [toText(en)] } });
    await strapi.documents(PAGE).publish({ documentId, locale: '*' });
  });
  return [`page "${vi.title}"`];
};

const toText = ({ blocks }: (typeof ABOUT_PAGE)['vi' | 'en']) => ({ __component: 'content.text' as const, blocks: [...blocks] });

const seedSite = async ({ strapi }: Deps): Promise<string[]> => {
  if (await strapi.documents(SITE).findFirst({ locale: 'vi', fields: ['name'] })) return [];
  const publisher = await findOrganization({ strapi }, COMMUNE.code);
  const about = await strapi.documents(PAGE).findFirst({ locale: 'vi', filters: { slug: ABOUT_PAGE.slug }, fields: ['slug'] });
  const textsIn = (locale: 'vi' | 'en') => {
    const { footer, menu, ...texts } = SITE_TEXTS[locale];
    return {
      ...texts,
      footer: [...footer],
      menu: [
        { label: menu.about, pageId: about?.documentId },
        { label: menu.news, url: menu.newsUrl },
      ],
    };
  };
  await strapi.db.transaction(async () => {
    const shared = { publisher: publisher?.documentId, contact: COMMUNE.contact };
    const { documentId } = await strapi.documents(SITE).create({ locale: 'vi', data: { ...textsIn('vi'), ...shared } });
    await strapi.documents(SITE).update({ documentId, locale: 'en', data: textsIn('en') });
  });
  return ['site'];
};
