import { EVENT } from '../../src/content-types';
import { linkTo, openAdminApi } from './admin-api';
import { createPng } from './png';

/** Published in Vietnamese, the first also in English; the last is a draft. */
export const EVENTS = {
  coming: 'Hội nghị tổng kết công tác năm 2026 và triển khai nhiệm vụ trọng tâm năm 2027',
  past: 'Hội nghị sơ kết phong trào thi đua yêu nước',
  ceremony: 'Lễ kỷ niệm Ngày thành lập huyện',
  draft: 'Hội nghị chưa đăng',
} as const;

const COMING_IN_ENGLISH = 'Conference on the results of 2026 and the tasks of 2027';

const DAY_MS = 86_400_000;

/** YYYY-MM-DD in Vietnam, so many days from today. */
const dayFromToday = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + days * DAY_MS));

export type SeededEvents = Record<keyof typeof EVENTS, string>;

/** A portal in which one conference comes in three days and another was two days ago; their documentIds. */
export const seedEvents = async (server: { url: string; token: string }): Promise<SeededEvents> => {
  const api = openAdminApi(server);
  const publisher = await api.create('api::organization.organization', {
    name: 'UBND huyện Ba Tơ',
    classification: 'peoplesCommittee',
    adminLevel: 'district',
  });
  const create = async (name: string, days: number, data: Record<string, unknown> = {}): Promise<string> => {
    const fields = { name, startDate: dayFromToday(days), eventType: 'conference', eventStatus: 'scheduled', ...data };
    return (await api.create(EVENT, { ...fields, organizers: linkTo(publisher.documentId) })).documentId;
  };
  const image = await api.upload('hoi-truong.png', createPng({ width: 1200, height: 800, hue: 210 }));
  const place = { locationText: 'Hội trường UBND huyện Ba Tơ', startTime: '07:30:00.000', dayPart: 'morning' };
  const photo = { heroPhoto: { caption: 'Quang cảnh hội trường', alt: 'Hội trường trước giờ khai mạc', image } };
  const coming = await create(EVENTS.coming, 3, { ...place, ...photo, summary: 'Hội nghị đánh giá kết quả năm 2026.' });
  const past = await create(EVENTS.past, -2, { ...photo, eventStatus: 'completed' });
  const ceremony = await create(EVENTS.ceremony, 1, { eventType: 'ceremony' });
  const draft = await create(EVENTS.draft, 5);
  for (const documentId of [coming, past, ceremony]) await api.publish(EVENT, documentId);
  const english = { name: COMING_IN_ENGLISH, startDate: dayFromToday(3), eventType: 'conference', eventStatus: 'scheduled' };
  await api.translate(EVENT, coming, 'en', english);
  await api.publish(EVENT, coming, 'en');
  return { coming, past, ceremony, draft };
};
