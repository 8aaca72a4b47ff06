import type { FormLabels } from './label';

/** Articles, galleries and pages: what the newsroom writes. */
export const NEWS_LABELS: Record<string, FormLabels> = {
  'api::article.article': {
    name: ['Bài viết', 'Article'],
    fields: {
      title: ['Tiêu đề', 'Title'],
      slug: ['Đường dẫn', 'Address'],
      summary: ['Tóm tắt', 'Summary'],
      body: ['Nội dung bài', 'Body'],
      heroPhoto: ['Ảnh đại diện', 'Lead photo'],
      bylines: ['Tác giả, nguồn tin', 'Bylines'],
      mentions: ['Người được nhắc đến trong bài', 'People named in the text'],
      articleType: ['Loại bài', 'Kind of article'],
      datePublished: ['Ngày đăng', 'Date published'],
      publisher: ['Cơ quan đăng tin', 'Publisher'],
      events: ['Sự kiện liên quan', 'Related events'],
      categories: ['Chuyên mục', 'Categories'],
      seo: ['Khi tìm kiếm và chia sẻ', 'In search results and shares'],
      legacySource: ['Nguồn từ trang cũ', 'Source on the old portal'],
      editorialNote: ['Ghi chú nội bộ', 'Internal note'],
      searchText: ['Văn bản tìm kiếm', 'Search text'],
    },
  },
  'api::photo-gallery.photo-gallery': {
    name: ['Thư viện ảnh', 'Photo gallery'],
    fields: {
      title: ['Tiêu đề', 'Title'],
      slug: ['Đường dẫn', 'Address'],
      description: ['Giới thiệu', 'Description'],
      photos: ['Các ảnh', 'Photos'],
      datePublished: ['Ngày đăng', 'Date published'],
      event: ['Sự kiện', 'Event'],
      publisher: ['Cơ quan đăng tin', 'Publisher'],
      searchText: ['Văn bản tìm kiếm', 'Search text'],
    },
  },
  'api::page.page': {
    name: ['Trang giới thiệu', 'Page'],
    fields: {
      title: ['Tiêu đề', 'Title'],
      slug: ['Đường dẫn', 'Address'],
      body: ['Nội dung trang', 'Body'],
      seo: ['Khi tìm kiếm và chia sẻ', 'In search results and shares'],
      searchText: ['Văn bản tìm kiếm', 'Search text'],
    },
  },
};
