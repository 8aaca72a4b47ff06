import type { Core } from '@strapi/strapi';
import { bulkId } from '../bulk-rows';
import { textBlock } from '../content';
import { uploadPng } from '../sample-news';

type Deps = { strapi: Core.Strapi };

export type MeasuredArticle = { documentId: string; slug: string };

/** So many, so that what is made anew is not one and the same page each time. */
const MEASURED = 10;
const PHOTOS = 10;

const TEXT =
  'Sáng ngày 20/11, Ủy ban nhân dân xã tổ chức hội nghị đánh giá kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội, ' +
  'quốc phòng - an ninh năm 2026 và triển khai phương hướng, nhiệm vụ năm 2027; dự hội nghị có các đồng chí trong Ban Thường vụ Đảng ủy.';

/** Files of their own, as an editor would upload them; small, because nobody looks at them here. */
const uploadPhotos = async (deps: Deps): Promise<number[]> => {
  const ids: number[] = [];
  for (let number = 0; number <= PHOTOS; number += 1)
    ids.push((await uploadPng(deps, { name: `hoi-nghi-${number}.png`, width: 1200, height: 800 })).id);
  return ids;
};

const mention = (person: string, titleText: string) => ({ person, titleText, titleMode: 'printed' as const, actionText: 'phát biểu' });

const captioned = (image: number | undefined, people: readonly string[]) => ({
  image,
  caption: 'Đồng chí Chủ tịch Ủy ban nhân dân xã phát biểu tại hội nghị.',
  credit: 'Minh Anh',
  people: people.map((person) => mention(person, 'Chủ tịch UBND xã')),
});

const anchorsOf = async ({ strapi }: Deps) => {
  const [publisher] = await strapi.documents('api::organization.organization').findMany({ filters: { code: 'H1' } });
  const [category] = await strapi.documents('api::category.category').findMany({ locale: 'vi', filters: { slug: 'muc-1' } });
  const [person] = await strapi.documents('api::person.person').findMany({ filters: { slug: 'ba-an' } });
  if (!publisher || !category || !person)
    throw new Error('The anchors of the portal (H1, muc-1, ba-an) are missing: createAnchors comes first.');
  return { publisher: publisher.documentId, categories: [category.documentId], person: person.documentId };
};

/**
 * Articles as the importer makes them of an old page: ten captioned photos with two people each, a text before each of them, a category, an event that
 * others report too, a publisher; in vi and en, published. They are the newest of the portal, so that lists and the home page begin with them.
 * Needs the anchors and the events of the portal.
 */
export const createMeasured = async (deps: Deps): Promise<MeasuredArticle[]> => {
  const { strapi } = deps;
  const { publisher, categories, person } = await anchorsOf(deps);
  const [hero, ...photos] = await uploadPhotos(deps);
  const articles = strapi.documents('api::article.article');
  const people = [person, bulkId('nguoi', 1)];
  const body = photos.flatMap((photo) => [textBlock(TEXT), { __component: 'media.captioned-photo' as const, ...captioned(photo, people) }]);
  const measured: MeasuredArticle[] = [];
  for (let number = 1; number <= MEASURED; number += 1) {
    const data = {
      publisher,
      categories,
      events: [bulkId('sukien', 5)],
      title: `Hội nghị tổng kết năm ${number}`,
      summary: TEXT,
      articleType: 'news' as const,
      datePublished: `2099-12-${number + 10}T01:00:00.000Z`,
      heroPhoto: captioned(hero, people),
      body,
      bylines: [{ name: 'Minh Anh', kind: 'textAndPhoto' as const }],
      mentions: [mention(person, 'Chủ tịch UBND xã')],
    };
    const { documentId, slug } = await articles.create({ locale: 'vi', status: 'published', data });
    const english = { ...data, title: `Conference no. ${number}` };
    await articles.update({ documentId, locale: 'en', data: english });
    await articles.publish({ documentId, locale: 'en' });
    measured.push({ documentId, slug: slug ?? '' });
  }
  return measured;
};
