import { DISSOLUTION_TEXTS } from './dissolution';
import type { Label } from './labels/label';

/** Texts of the parts of the admin that are ours. */
export const OWN_TEXTS: Record<string, Label> = {
  'dinh.entry-picker.label': ['Chọn nội dung', 'Entry picker'],
  'dinh.entry-picker.description': ['Ô để chọn một nội dung khác của cổng', 'Points to another entry of the portal'],
  'dinh.entry-picker.placeholder': ['Gõ một phần tên để tìm…', 'Type part of the name…'],
  'dinh.entry-picker.clear': ['Bỏ chọn', 'Clear'],
  'dinh.entry-picker.loading': ['Đang tìm…', 'Searching…'],
  'dinh.entry-picker.none': ['Không tìm thấy “{query}”', 'Nothing found for “{query}”'],
  'dinh.entry-picker.empty': ['Chưa có nội dung nào để chọn', 'There is nothing to choose yet'],
  'dinh.entry-picker.more': ['Tải thêm', 'Load more'],
  'dinh.entry-picker.untitled': ['Chưa đặt tên', 'Untitled'],
  'dinh.entry-picker.failed': ['Không tải được danh sách. Hãy thử lại.', 'The list could not be loaded. Try again.'],
  'dinh.entry-picker.missing': [
    'Nội dung đã chọn không còn, hoặc bạn không có quyền xem. Hãy chọn lại.',
    'The chosen entry no longer exists, or you may not read it. Choose another one.',
  ],
  'dinh.entry-picker.unpublished': ['Chưa xuất bản: người đọc chưa thấy phần này', 'Not published: readers do not see this part yet'],
  'dinh.entry-picker.draft': ['Bản nháp', 'Draft'],
  'dinh.entry-picker.published': ['Đã xuất bản', 'Published'],
  'dinh.entry-picker.modified': ['Có thay đổi', 'Modified'],
  ...Object.fromEntries(Object.entries<Label>(DISSOLUTION_TEXTS).map(([key, label]) => [`dinh.dissolution.${key}`, label])),
};
