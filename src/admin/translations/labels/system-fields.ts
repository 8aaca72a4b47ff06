import type { Label } from './label';

/** The fields that Strapi gives every entry. */
export const SYSTEM_FIELD_LABELS: Record<string, Label> = {
  id: ['ID', 'ID'],
  documentId: ['Mã nội dung', 'Document ID'],
  createdAt: ['Tạo lúc', 'Created at'],
  updatedAt: ['Sửa lúc', 'Updated at'],
  publishedAt: ['Xuất bản lúc', 'Published at'],
  createdBy: ['Người tạo', 'Created by'],
  updatedBy: ['Người sửa', 'Updated by'],
  locale: ['Ngôn ngữ', 'Language'],
  localizations: ['Các bản ngôn ngữ', 'Localizations'],
  status: ['Trạng thái', 'Status'],
};
