import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { textBlock } from './content';

type Deps = { strapi: Core.Strapi };

export type Uploaded = {
  id: number;
  url: string;
  name: string;
  ext: string;
  size: number;
  formats: Record<string, { url: string; width: number; height: number }>;
};

/** A real image file, with the smaller sizes that Strapi makes of it. */
export const uploadPng = async (
  { strapi }: Deps,
  { name, width, height }: { name: string; width: number; height: number },
): Promise<Uploaded> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-png-'));
  const filepath = path.join(folder, name);
  await sharp({ create: { width, height, channels: 3, background: '#b22' } })
    .png()
    .toFile(filepath);
  type Upload = { upload(input: object): Promise<Uploaded[]> };
  const files = { filepath, originalFilename: name, mimetype: 'image/png', size: statSync(filepath).size };
  const [file] = await strapi
    .plugin('upload')
    .service<Upload>('upload')
    .upload({ data: { fileInfo: { name } }, files });
  rmSync(folder, { recursive: true });
  if (!file) throw new Error('The upload service answered without a file.');
  return file;
};

/** What may not be read by anybody; stands in every private and unpublished text. */
export const SECRET = 'BIMAT7391';

const createPeople = async ({ strapi }: Deps) => {
  const people = strapi.documents('api::person.person');
  const chairman = await people.create({ data: { name: 'Phạm Xuân Vinh' } });
  const redacted = await people.create({ data: { name: 'Nguyễn Văn Ẩn', redactedAt: '2026-01-01T00:00:00.000Z' } });
  const successor = await strapi
    .documents('api::organization.organization')
    .create({ data: { name: 'UBND xã Ba Tơ', classification: 'peoplesCommittee' } });
  const publisher = await strapi.documents('api::organization.organization').create({
    data: {
      name: 'UBND huyện Ba Tơ',
      classification: 'peoplesCommittee',
      code: 'H49.32',
      dissolutionDate: '2025-07-01',
      successors: [successor.documentId],
      translations: [{ language: 'en', name: "People's Committee of Ba To District" }],
    },
  });
  const office = await strapi
    .documents('api::office.office')
    .create({ data: { label: 'Chủ tịch UBND huyện', organization: publisher.documentId } });
  await strapi.documents('api::appointment.appointment').create({ data: { person: chairman.documentId, office: office.documentId } });
  return { chairman, redacted, publisher };
};

const createSurroundings = async ({ strapi }: Deps, { image, publisher }: { image: number; publisher: string }) => {
  const category = await strapi.documents('api::category.category').create({ data: { name: 'Thời sự' }, locale: 'vi' });
  await strapi.documents('api::category.category').update({ documentId: category.documentId, locale: 'en', data: { name: 'News' } });
  const events = strapi.documents('api::event.event');
  const scheduled = { eventType: 'conference' as const, eventStatus: 'completed' as const, startDate: '2024-03-07' };
  const event = await events.create({
    locale: 'vi',
    status: 'published',
    data: {
      ...scheduled,
      name: 'Hội nghị nông thôn mới',
      startTime: '08:00:00.000',
      dayPart: 'morning',
      locationText: 'Hội trường huyện',
      heroPhoto: { image, caption: 'Hội trường', people: [] },
    },
  });
  const hiddenEvent = await events.create({ locale: 'vi', data: { ...scheduled, name: `Hội nghị ${SECRET}` } });
  const galleries = strapi.documents('api::photo-gallery.photo-gallery');
  const photos = [
    { caption: 'Ảnh mất', missingFile: true },
    { caption: 'Quang cảnh', image },
  ];
  const about = { datePublished: '2024-03-08T02:00:00.000Z', event: event.documentId, publisher, photos };
  const gallery = await galleries.create({ locale: 'vi', status: 'published', data: { ...about, title: 'Ảnh hội nghị' } });
  const hiddenGallery = await galleries.create({ locale: 'vi', data: { ...about, title: `Ảnh ${SECRET}` } });
  return { category, event, hiddenEvent, gallery, hiddenGallery };
};

/**
 * An article with everything an article can have, in vi and en, published; beside it an event and a gallery of that event, each with an
 * unpublished twin, and articles that are related to it.
 */
export const createSampleNews = async ({ strapi }: Deps) => {
  const photo = await uploadPng({ strapi }, { name: 'quang-canh.png', width: 1200, height: 800 });
  const people = await createPeople({ strapi });
  const publisher = people.publisher.documentId;
  const around = await createSurroundings({ strapi }, { image: photo.id, publisher });
  const articles = strapi.documents('api::article.article');
  const links = { publisher, events: [around.event.documentId, around.hiddenEvent.documentId], categories: [around.category.documentId] };
  const chairman = { person: people.chairman.documentId, honorific: 'đồng chí', position: 'left' as const };
  const redacted = { person: people.redacted.documentId, name: 'Người được ẩn danh', titleMode: 'none' as const };
  const article = await articles.create({
    locale: 'vi',
    status: 'published',
    data: {
      ...links,
      title: 'Ba Tơ tổng kết nông thôn mới',
      summary: 'Sáng 7/3, huyện Ba Tơ tổng kết.',
      articleType: 'news',
      datePublished: '2024-03-13T01:29:00.000Z',
      heroPhoto: {
        image: photo.id,
        caption: 'Quang cảnh hội nghị',
        alt: 'Hội trường đông người',
        credit: 'Minh Anh',
        takenAt: '2024-03-07T02:00:00.000Z',
        people: [],
      },
      body: [
        textBlock('Hội nghị diễn ra sáng nay.'),
        {
          __component: 'media.captioned-photo',
          caption: 'Đồng chí Chủ tịch phát biểu',
          missingFile: true,
          placement: 'row',
          people: [chairman, redacted],
        },
        { __component: 'content.quote', text: 'Chúng ta cùng làm.', source: { person: people.chairman.documentId } },
        { __component: 'content.event-embed', targetId: around.event.documentId },
        { __component: 'content.event-embed', targetId: around.hiddenEvent.documentId },
        { __component: 'content.gallery-embed', targetId: around.gallery.documentId },
        { __component: 'content.gallery-embed', targetId: around.hiddenGallery.documentId },
        { __component: 'content.gallery-embed', targetId: 'khongcodocumentid0000000' },
        { __component: 'content.file-list', heading: 'Tài liệu', files: [photo.id] },
      ],
      bylines: [{ name: 'Minh Anh', kind: 'textAndPhoto', person: people.redacted.documentId }],
      mentions: [
        {
          person: people.chairman.documentId,
          name: 'Phạm Xuân Vinh',
          titleText: 'Quyền Chủ tịch',
          titleMode: 'printed',
          actionText: 'phát biểu',
        },
      ],
      editorialNote: SECRET,
      legacySource: { rawText: SECRET, sourceSystem: SECRET, legacyKey: SECRET },
    },
  });
  await articles.update({
    documentId: article.documentId,
    locale: 'en',
    data: { title: 'Ba To sums up', body: [textBlock('This morning.')] },
  });
  await articles.publish({ documentId: article.documentId, locale: 'en' });

  const other = (title: string, datePublished: string, extra: object, status: 'published' | 'draft' = 'published') =>
    articles.create({
      locale: 'vi',
      status,
      data: { publisher, articleType: 'news', datePublished, title, body: [textBlock(title)], ...extra },
    });
  const sameEvent = await other('Cùng sự kiện', '2024-03-01T00:00:00.000Z', { events: [around.event.documentId] });
  const newer = await other('Cùng mục, mới hơn', '2024-05-01T00:00:00.000Z', { categories: [around.category.documentId] });
  const older = await other('Cùng mục, cũ hơn', '2024-04-01T00:00:00.000Z', { categories: [around.category.documentId] });
  await other('Không liên quan', '2024-06-01T00:00:00.000Z', {});
  await other(
    `Bản nháp ${SECRET}`,
    '2024-07-01T00:00:00.000Z',
    { events: [around.event.documentId], categories: [around.category.documentId] },
    'draft',
  );
  return { ...people, ...around, photo, article, sameEvent, newer, older };
};

export type SampleNews = Awaited<ReturnType<typeof createSampleNews>>;
