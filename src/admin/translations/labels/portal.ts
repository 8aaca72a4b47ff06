import type { FormLabels } from './label';

/** The portal's own frame: sections, old addresses, the site. */
export const PORTAL_LABELS: Record<string, FormLabels> = {
  'api::category.category': {
    name: ['Chuyên mục', 'Category'],
    fields: {
      name: ['Tên chuyên mục', 'Name'],
      slug: ['Đường dẫn', 'Address'],
      parent: ['Chuyên mục cha', 'Parent category'],
      searchText: ['Văn bản tìm kiếm', 'Search text'],
    },
  },
  'api::redirect.redirect': {
    name: ['Địa chỉ cũ', 'Redirect'],
    fields: {
      fromPath: ['Địa chỉ cũ', 'Old address'],
      fromHost: ['Máy chủ cũ (để trống: mọi máy chủ)', 'Old server (blank: any)'],
      toPath: ['Chuyển đến địa chỉ', 'New address'],
      targetType: ['Loại nội dung đích', 'Kind of target'],
      targetId: ['Mã nội dung đích', 'Document ID of the target'],
      targetLocale: ['Ngôn ngữ đích', 'Language of the target'],
      statusCode: ['Mã chuyển hướng (301, 302, 410)', 'Status code (301, 302, 410)'],
    },
  },
  'api::site.site': {
    name: ['Cổng thông tin', 'Site'],
    fields: {
      name: ['Tên cổng thông tin', 'Name of the portal'],
      strapline: ['Dòng giới thiệu', 'Strapline'],
      footer: ['Chân trang', 'Footer'],
      publisher: ['Cơ quan chủ quản', 'Publisher'],
      emblem: ['Biểu trưng', 'Emblem'],
      contact: ['Liên hệ', 'Contact'],
      timeZone: ['Múi giờ', 'Time zone'],
      menu: ['Menu', 'Menu'],
    },
  },
};
