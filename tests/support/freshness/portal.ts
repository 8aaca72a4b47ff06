import type { Core } from '@strapi/strapi';
import { uploadPng } from '../sample-news';
import {
  appointmentOf,
  articleOf,
  cardArticleOf,
  categoryOf,
  eventOf,
  galleryOf,
  officeOf,
  organizationOf,
  pageOf,
  personOf,
  siteOf,
  type Named,
} from './editions';

type Deps = { strapi: Core.Strapi };
type Uid = Parameters<Core.Strapi['documents']>[0];

const DAY_MS = 86_400_000;

/** A day `days` from today, and the one after it. */
export const daysFromNow = (days: number) => {
  const at = (shift: number): string => new Date(Date.now() + (days + shift) * DAY_MS).toISOString().slice(0, 10);
  return { startDate: at(0), endDate: at(1) };
};

export const LONG_AGO = { startDate: '2024-03-07', endDate: '2024-03-08' };

const create = async ({ strapi }: Deps, uid: Uid, data: object, locale?: string): Promise<string> => {
  const published = strapi.contentType(uid).options?.draftAndPublish ? { status: 'published' as const } : {};
  const made = await strapi.documents(uid).create({ data: data as never, ...(locale ? { locale } : {}), ...published });
  return made.documentId;
};

const createFiles = async (deps: Deps) => {
  const upload = async (name: string): Promise<number> => (await uploadPng(deps, { name: `${name}.png`, width: 300, height: 200 })).id;
  const files = {
    main: await upload('chinh'),
    other: await upload('khac'),
    inBody: await upload('trong-bai'),
    second: await upload('anh-hai'),
  };
  const file = deps.strapi.db.query('plugin::upload.file');
  await file.updateMany({ where: {}, data: { focalPoint: { x: 50, y: 30 } } });
  return files;
};

const createPeople = async (deps: Deps, { main, other }: { main: number; other: number }) => {
  const successor = await create(deps, 'api::organization.organization', { name: 'UBND xã kế', classification: 'peoplesCommittee' });
  const organization = await create(deps, 'api::organization.organization', { ...organizationOf(1), successors: [successor] });
  const otherOrganization = await create(deps, 'api::organization.organization', {
    name: 'UBND xã khác',
    code: 'H49.33',
    dissolutionDate: '2025-01-01',
    classification: 'peoplesCommittee',
  });
  const office = await create(deps, 'api::office.office', officeOf(1, organization));
  const otherOffice = await create(deps, 'api::office.office', { label: 'Phó Chủ tịch', organization: otherOrganization });
  const person = await create(deps, 'api::person.person', personOf(1, main));
  const otherPerson = await create(deps, 'api::person.person', { name: 'Trần Thị Bình', portrait: other });
  const appointment = await create(deps, 'api::appointment.appointment', { ...appointmentOf(1), person, office });
  const otherAppointment = await create(deps, 'api::appointment.appointment', {
    person,
    office: otherOffice,
    startDate: '2021-01-01',
    startPrecision: 'day',
    orderInTitle: 2,
  });
  return { successor, organization, otherOrganization, office, otherOffice, person, otherPerson, appointment, otherAppointment };
};

/** A portal where every field of every reading view has something to say. Whatever is a pair can be exchanged: `…` and `other…`. */
export const createPortal = async (deps: Deps) => {
  const files = await createFiles(deps);
  const people = await createPeople(deps, files);
  const category = await create(deps, 'api::category.category', categoryOf(1), 'vi');
  const otherCategory = await create(deps, 'api::category.category', { name: 'Mục khác' }, 'vi');
  const ids = { ...people, category, otherCategory };
  const bare: Named = { ...ids, photographer: ids.person, event: '', gallery: '', page: '', image: files.main };
  const event = await create(deps, 'api::event.event', eventOf(1, bare, { name: 'Hoi nghi', schedule: LONG_AGO }), 'vi');
  const otherEvent = await create(deps, 'api::event.event', eventOf(1, bare, { name: 'Hoi nghi khac', schedule: LONG_AGO }), 'vi');
  const soon = eventOf(1, bare, { name: 'Sap toi', schedule: daysFromNow(30) });
  const upcoming = await create(deps, 'api::event.event', soon, 'vi');
  const gallery = await create(deps, 'api::photo-gallery.photo-gallery', galleryOf(1, { ...bare, event }, files.second), 'vi');
  const otherGallery = await create(
    deps,
    'api::photo-gallery.photo-gallery',
    { ...galleryOf(1, { ...bare, event: otherEvent }, files.second), title: 'Bộ ảnh khác', slug: 'bo-anh-khac' },
    'vi',
  );
  const otherPage = await create(deps, 'api::page.page', { title: 'Trang khác' }, 'vi');
  const named: Named = { ...bare, event, gallery, page: otherPage };
  const inBody = { image: files.inBody, file: files.main };
  const page = await create(deps, 'api::page.page', pageOf(1, named, inBody), 'vi');
  const article = await create(deps, 'api::article.article', articleOf(1, named, inBody), 'vi');
  const beside = { ...cardArticleOf(1, named, 'Bai ben'), categories: [category, otherCategory] };
  const related = await create(deps, 'api::article.article', beside, 'vi');
  await create(deps, 'api::site.site', siteOf(1, { ...named, page }), 'vi');
  const other: Named = {
    organization: ids.otherOrganization,
    person: ids.otherPerson,
    photographer: ids.otherPerson,
    office: ids.otherOffice,
    category: otherCategory,
    event: otherEvent,
    gallery: otherGallery,
    page: otherPage,
    image: files.other,
  };
  return { ...ids, files, event, upcoming, gallery, page, article, related, named: { ...named, page }, other };
};

export type Portal = Awaited<ReturnType<typeof createPortal>>;
