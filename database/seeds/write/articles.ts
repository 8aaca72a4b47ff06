import { ARTICLE } from '../../../src/content-types';
import { createViewBases } from '../../../src/plugins/legacy-import/server/src/apply/counter-view-bases';
import { createImportStore, type ImportStore } from '../../../src/plugins/legacy-import/server/src/apply/import-store';
import { ARTICLES } from '../content/articles';
import { PEOPLE } from '../content/people';
import type { ArticlePlan } from '../plan/article-plan';
import { isTranslated, say, type Language } from '../plan/words';
import { toBody } from './body';
import { dayOf, toImportDrafts } from './import-plan';
import { makeOnce } from './make-once';
import { filesOf, toMention } from './print';
import type { Seeding } from './seeding';

/** Makes the missing articles; answers their keys. */
export const seedArticles = async (seeding: Seeding): Promise<string[]> => {
  const { strapi } = seeding;
  const store = createImportStore({ strapi, viewBases: createViewBases({ strapi }) });
  const made: string[] = [];
  for (const plan of ARTICLES) {
    const isNew = await makeOnce(seeding, {
      ...{ uid: ARTICLE, kind: 'article', key: plan.key },
      prepare: () => seeding.files.prepare(filesOf(plan)),
      make: () => store.transaction(() => createArticle(seeding, store, plan)),
    });
    if (isNew) made.push(plan.key);
  }
  return made;
};

/** Through the importer as an old page; then what an old page cannot have: a summary, categories, quotes, embeds, a translation. */
const createArticle = async (seeding: Seeding, store: ImportStore, plan: ArticlePlan): Promise<{ documentId: string }> => {
  const { strapi, ids, files } = seeding;
  const images = new Map(
    plan.body.flatMap((block) => (typeof block === 'object' && 'photo' in block ? [[block.photo, files.idOf(block.photo)]] : [])),
  );
  const { articleId: documentId } = await store.write({ drafts: toImportDrafts(seeding, plan), articleId: null, images, publish: false });
  if (plan.old) await store.raiseViewBase(documentId, plan.old.views);

  const shared = { articleType: plan.type ?? ('news' as const), categories: [ids.of('category', plan.category)] };
  await strapi.documents(ARTICLE).update({ documentId, locale: 'vi', data: { ...toTexts(seeding, plan, 'vi'), ...shared } });
  if (isTranslated(plan.title)) await strapi.documents(ARTICLE).update({ documentId, locale: 'en', data: toTexts(seeding, plan, 'en') });
  await strapi.documents(ARTICLE).publish({ documentId, locale: '*' });
  return { documentId };
};

const toTexts = (seeding: Seeding, plan: ArticlePlan, language: Language) => {
  const printing = { language, day: dayOf(plan, seeding.today) };
  return {
    title: say(plan.title, language),
    summary: say(plan.summary, language),
    body: toBody(seeding, plan.body, printing),
    bylines: plan.byline.map((author) =>
      typeof author === 'string' ? { name: PEOPLE[author].name, person: seeding.ids.of('person', author), kind: 'text' as const } : author,
    ),
    mentions: (plan.mentions ?? []).map((who) => toMention(seeding, who, printing)),
  };
};
