import type { Core } from '@strapi/strapi';

/** The public site that frontends show: where it stands, and the path of each kind of page. */
const reading = ({ env }: Core.Config.Shared.ConfigParams) => ({
  siteUrl: env('SITE_URL', '').replace(/\/+$/, ''),
  previewSecret: env('PREVIEW_SECRET'),
  paths: {
    article: { vi: '/tin-tuc/:slug', en: '/en/news/:slug' },
    event: { vi: '/su-kien/:slug', en: '/en/events/:slug' },
    photoGallery: { vi: '/thu-vien-anh/:slug', en: '/en/photos/:slug' },
    person: { vi: '/nhan-su/:slug', en: '/en/people/:slug' },
    page: { vi: '/:slug', en: '/en/:slug' },
  },
});

export default reading;
