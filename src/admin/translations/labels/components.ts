import type { FormLabels, Label } from './label';

/** The fields by which a person is named somewhere; `event.participant` repeats those of `people.mention`. */
const MENTION_FIELDS: Record<string, Label> = {
  name: ['Tên như được viết', 'Name as written'],
  person: ['Người', 'Person'],
  honorific: ['Xưng hô', 'Form of address'],
  titleText: ['Chức danh lúc đó', 'Title at the time'],
  titleMode: ['Cách ghi chức danh', 'How the title is filled'],
  appointment: ['Bổ nhiệm', 'Appointment'],
  actionText: ['Đang làm gì', 'What they are doing'],
  position: ['Vị trí trong ảnh', 'Position in the photo'],
};

export const COMPONENT_LABELS: Record<string, FormLabels> = {
  'content.text': { name: ['Đoạn văn', 'Text'], fields: { blocks: ['Nội dung', 'Content'] } },
  'content.quote': {
    name: ['Trích dẫn', 'Quote'],
    fields: { text: ['Lời trích', 'Quoted words'], source: ['Người nói', 'Who said it'] },
  },
  'content.gallery-embed': { name: ['Thư viện ảnh', 'Photo gallery'], fields: { targetId: ['Thư viện ảnh được chèn', 'Gallery to show'] } },
  'content.event-embed': { name: ['Sự kiện', 'Event'], fields: { targetId: ['Sự kiện được chèn', 'Event to show'] } },
  'content.file-list': {
    name: ['Tệp đính kèm', 'Files'],
    fields: { heading: ['Tiêu đề', 'Heading'], files: ['Các tệp', 'Files'] },
  },
  'media.captioned-photo': {
    name: ['Ảnh có chú thích', 'Captioned photo'],
    fields: {
      caption: ['Chú thích', 'Caption'],
      image: ['Ảnh', 'Image'],
      alt: ['Mô tả ảnh cho người không nhìn thấy', 'Description for those who cannot see it'],
      decorative: ['Ảnh chỉ để trang trí', 'Decoration only'],
      credit: ['Ghi công ảnh', 'Credit'],
      photographer: ['Người chụp', 'Photographer'],
      takenAt: ['Chụp lúc', 'Taken at'],
      people: ['Người trong ảnh', 'People in the photo'],
      placement: ['Vị trí đặt ảnh', 'Placement'],
      missingFile: ['Không còn tệp ảnh', 'The file is lost'],
      legacyImageUrl: ['Địa chỉ ảnh trên trang cũ', 'Address on the old portal'],
    },
  },
  'people.mention': { name: ['Người được nhắc đến', 'Mention'], fields: MENTION_FIELDS },
  'people.byline': {
    name: ['Tác giả', 'Byline'],
    fields: { name: ['Tên', 'Name'], person: ['Người', 'Person'], kind: ['Phần đóng góp', 'Contribution'] },
  },
  'event.participant': {
    name: ['Người tham dự', 'Participant'],
    fields: { ...MENTION_FIELDS, role: ['Vai trò', 'Role'], roleText: ['Vai trò ghi rõ', 'Role in words'] },
  },
  'event.attendee-group': {
    name: ['Thành phần dự', 'Attendee group'],
    fields: { text: ['Thành phần', 'Group'], organization: ['Cơ quan', 'Organization'] },
  },
  'event.award': {
    name: ['Khen thưởng', 'Award'],
    fields: {
      title: ['Tên danh hiệu', 'Name of the award'],
      kind: ['Hình thức', 'Kind'],
      recipientType: ['Đối tượng', 'Given to'],
      quantity: ['Số lượng', 'Quantity'],
      grantingOffice: ['Người ký (chức vụ)', 'Granting office'],
      grantingText: ['Cơ quan tặng, ghi như văn bản', 'Granted by, as written'],
      reason: ['Thành tích', 'Reason'],
      presenters: ['Người trao', 'Presented by'],
      recipients: ['Người nhận', 'Recipients'],
    },
  },
  'event.award-recipient': {
    name: ['Người nhận khen thưởng', 'Award recipient'],
    fields: { name: ['Tên', 'Name'], organizationText: ['Đơn vị', 'Organization'] },
  },
  'shared.legacy-source': {
    name: ['Nguồn từ trang cũ', 'Legacy source'],
    fields: {
      sourceUrl: ['Địa chỉ trang cũ', 'Address'],
      sourceSystem: ['Hệ thống cũ', 'System'],
      sourceId: ['Mã trong hệ thống cũ', 'Identifier there'],
      legacyKey: ['Khóa nhận biết', 'Legacy key'],
      capturedAt: ['Lưu trang lúc', 'Captured at'],
      importedAt: ['Nhập lúc', 'Imported at'],
      batchId: ['Đợt nhập', 'Import batch'],
      contentSha256: ['Mã kiểm nội dung (SHA-256)', 'Content checksum (SHA-256)'],
      rawText: ['Nguyên văn trang cũ', 'Raw text'],
      warnings: ['Điều cần xem lại', 'Warnings'],
    },
  },
  'shared.translation': {
    name: ['Bản dịch tên', 'Translation'],
    fields: {
      name: ['Tên', 'Name'],
      language: ['Ngôn ngữ', 'Language'],
      shortName: ['Tên gọi tắt', 'Short name'],
      label: ['Tên chức vụ', 'Office'],
      disambiguation: ['Phân biệt người trùng tên', 'Told apart by'],
    },
  },
  'shared.alias': {
    name: ['Tên gọi khác', 'Other name'],
    fields: { name: ['Tên', 'Name'], kind: ['Loại tên', 'Kind'], validFrom: ['Từ ngày', 'From'], validTo: ['Đến ngày', 'Until'] },
  },
  'shared.seo': {
    name: ['Khi tìm kiếm và chia sẻ', 'SEO'],
    fields: {
      metaTitle: ['Tiêu đề khi tìm kiếm', 'Title in search results'],
      metaDescription: ['Mô tả khi tìm kiếm', 'Description in search results'],
      shareImage: ['Ảnh khi chia sẻ', 'Image when shared'],
    },
  },
  'shared.contact': {
    name: ['Liên hệ', 'Contact'],
    fields: {
      phone: ['Điện thoại', 'Phone'],
      email: ['Thư điện tử', 'E-mail'],
      address: ['Địa chỉ', 'Address'],
      website: ['Trang web', 'Website'],
    },
  },
  'shared.menu-item': {
    name: ['Mục menu', 'Menu item'],
    fields: { label: ['Tên hiển thị', 'Label'], pageId: ['Trang', 'Page'], url: ['Hoặc địa chỉ liên kết', 'Or an address'] },
  },
};
