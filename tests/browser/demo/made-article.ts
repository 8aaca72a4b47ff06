import type { PersonCard } from '../../../src/reading/lists/shape';
import type { EventCard, GalleryCard } from '../../../src/reading/shapes';
import { ARTICLE } from '../../../src/content-types';
import type { Demo } from '../../support/demo';
import { linkTo, openAdminApi } from '../admin-api';
import { createPng } from '../png';

export const MADE = { title: 'Ba Tơ đón đoàn về nguồn', slug: 'ba-to-don-doan-ve-nguon', byline: 'Hữu Phát' } as const;

/** What the article is made with, out of the sample portal. */
export type Made = { documentId: string; token: string; person: PersonCard; event: EventCard; gallery: GalleryCard };

const textBlock = (...texts: string[]) => ({
  __component: 'content.text',
  blocks: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
});

const LINKED = {
  __component: 'content.text',
  blocks: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Chương trình' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Theo ' },
        { type: 'link', url: 'https://chinhphu.example/ke-hoach', children: [{ type: 'text', text: 'kế hoạch' }] },
      ],
    },
  ],
};

const login = async ({ server, administrator }: Demo): Promise<string> => {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(administrator) };
  const response = await fetch(`${server.url}/admin/login`, init);
  return ((await response.json()) as { data: { token: string } }).data.token;
};

/** A draft with every kind of block, and photos in every place a photo can stand, as the newsroom makes it in the admin. */
export const makeArticle = async (demo: Demo): Promise<Made> => {
  const token = await login(demo);
  const api = openAdminApi({ url: demo.server.url, token });
  const first = async <Card>(list: string) => (await demo.get<{ data: [Card] }>(`/api/lists/${list}?locale=vi&pageSize=1`)).data[0];
  const [person, event, gallery] = [
    await first<PersonCard>('people'),
    await first<EventCard>('events'),
    await first<GalleryCard>('photo-galleries'),
  ];
  const { data: publishers } = await demo.get<{ data: { documentId: string }[] }>('/api/organizations?pagination[pageSize]=1');
  const printed = { person: linkTo(person.documentId), name: person.name, titleText: 'Bí thư Huyện đoàn', titleMode: 'printed' };
  const image = await api.upload('doan-ve-nguon.png', createPng({ width: 1200, height: 800, hue: 30 }));
  const photo = async (placement: string, caption: string, fields: object = {}) => ({
    __component: 'media.captioned-photo',
    image: await api.upload(`${placement}.png`, createPng({ width: 900, height: 600, hue: caption.length * 9 })),
    ...{ placement, caption, people: [] },
    ...fields,
  });
  const { documentId } = await api.create(ARTICLE, {
    ...{ title: MADE.title, slug: MADE.slug, summary: 'Đoàn dâng hương tại khu di tích.', articleType: 'news' },
    datePublished: '2026-11-02T01:29:00.000Z',
    publisher: linkTo(publishers[0]?.documentId ?? ''),
    events: linkTo(event.documentId),
    bylines: [{ name: MADE.byline, kind: 'text' }],
    mentions: [printed, printed],
    heroPhoto: { image, caption: 'Đoàn tại khu di tích', credit: 'Minh Anh', people: [] },
    body: [
      textBlock('Sáng nay, đoàn về nguồn đã đến Ba Tơ.', 'Đoàn dâng hương. '.repeat(40)),
      await photo('left', `Đồng chí ${person.name} – Bí thư Huyện đoàn phát biểu`, { people: [printed] }),
      textBlock('Đoàn thăm các gia đình chính sách. '.repeat(40)),
      await photo('right', 'Quang cảnh', { people: [{ ...printed, position: 'left' }] }),
      LINKED,
      await photo('row', 'Hàng: ảnh thứ nhất'),
      await photo('row', 'Hàng: ảnh thứ hai'),
      { __component: 'content.quote', text: 'Uống nước nhớ nguồn.', source: printed },
      { __component: 'media.captioned-photo', missingFile: true, caption: 'Ảnh của trang cũ', placement: 'full', people: [] },
      { __component: 'content.gallery-embed', targetId: gallery.documentId },
      { __component: 'content.event-embed', targetId: event.documentId },
      { __component: 'content.file-list', heading: 'Văn bản', files: [image] },
    ],
  });
  return { documentId, token, person, event, gallery };
};

export const publishArticle = ({ server }: Demo, { documentId, token }: Made): Promise<void> =>
  openAdminApi({ url: server.url, token }).publish(ARTICLE, documentId);
