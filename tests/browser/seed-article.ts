import { createPng } from './png';
import { linkTo, openAdminApi } from './admin-api';
import { ARTICLE, APPOINTMENT, EVENT, OFFICE, ORGANIZATION, PERSON } from '../../src/content-types';

/** A draft as the newsroom leaves it before the last look: text, two captioned photos with people, an embedded event. */
export const ARTICLE_DRAFT = {
  title: 'Ba Tơ tổng kết 10 năm xây dựng nông thôn mới',
  captions: ['Đồng chí Phạm Giang Nam phát biểu khai mạc hội nghị', 'Quang cảnh hội nghị'],
  event: 'Hội nghị tổng kết phong trào thi đua năm 2024',
  people: ['Phạm Giang Nam', 'Đinh Thị Vĩnh', 'Nguyễn Quang Vinh'],
} as const;

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

export const seedArticle = async (server: { url: string; token: string }): Promise<{ articleId: string; eventId: string }> => {
  const api = openAdminApi(server);
  const publisher = await api.create(ORGANIZATION, {
    name: 'UBND huyện Ba Tơ',
    classification: 'peoplesCommittee',
    adminLevel: 'district',
  });
  const people: string[] = [];
  for (const name of ARTICLE_DRAFT.people) people.push((await api.create(PERSON, { name })).documentId);
  const [speaker = ''] = people;
  const office = await api.create(OFFICE, { label: 'Chủ tịch UBND huyện', organization: linkTo(publisher.documentId) });
  await api.create(APPOINTMENT, {
    person: linkTo(speaker),
    office: linkTo(office.documentId),
    startDate: '2021-07-01',
    startPrecision: 'day',
  });
  const event = await api.create(EVENT, {
    name: ARTICLE_DRAFT.event,
    startDate: '2024-12-20',
    eventType: 'conference',
    eventStatus: 'completed',
  });
  await api.publish(EVENT, event.documentId);
  const photo = async (index: number, caption: string, personId?: string) => ({
    __component: 'media.captioned-photo',
    caption,
    image: await api.upload(`anh-${index}.png`, createPng({ width: 900, height: 600, hue: index * 70 })),
    people: personId ? [{ person: linkTo(personId), name: ARTICLE_DRAFT.people[0], honorific: 'đồng chí' }] : [],
  });
  const [first, second] = ARTICLE_DRAFT.captions;
  const article = await api.create(ARTICLE, {
    title: ARTICLE_DRAFT.title,
    summary: 'Huyện Ba Tơ khen thưởng 15 tập thể, 20 cá nhân có thành tích.',
    articleType: 'news',
    datePublished: '2024-12-20T09:30:00.000Z',
    publisher: linkTo(publisher.documentId),
    events: linkTo(event.documentId),
    body: [
      { __component: 'content.text', blocks: [paragraph('Sáng 20/12, UBND huyện Ba Tơ tổ chức hội nghị tổng kết.')] },
      await photo(1, first, speaker),
      await photo(2, second),
      { __component: 'content.quote', text: 'Toàn huyện thi đua lập thành tích.' },
      { __component: 'content.event-embed', targetId: event.documentId },
    ],
  });
  return { articleId: article.documentId, eventId: event.documentId };
};
