import type { Core } from '@strapi/strapi';
import { APPOINTMENT, ARTICLE, CATEGORY, EVENT, OFFICE, ORGANIZATION, PAGE, PERSON, PHOTO_GALLERY, REDIRECT, SITE } from '../content-types';
import { isLocalized } from '../documents/write-context';
import type { ReleaseStep } from './release-steps';

type Act = 'create' | 'read' | 'update' | 'delete' | 'publish';
type Grant = { subjects: readonly string[]; acts: readonly Act[]; ownOnly?: readonly Act[] };
type RoleSpec = { code: string; name: string; description: string; grants: Grant[] };

const NEWS = [ARTICLE, EVENT, PHOTO_GALLERY];
const DIRECTORY = [PERSON, ORGANIZATION, OFFICE, APPOINTMENT];
const ALL_ACTS: Act[] = ['create', 'read', 'update', 'delete', 'publish'];

const ROLES: RoleSpec[] = [
  {
    code: 'dinh-reporter',
    name: 'Phóng viên',
    description: 'Viết tin, bài, sự kiện và thư viện ảnh; sửa bản nháp của mình.',
    grants: [
      { subjects: NEWS, acts: ['create', 'read', 'update', 'delete'], ownOnly: ['update', 'delete'] },
      { subjects: [...DIRECTORY, CATEGORY, PAGE], acts: ['read'] },
      { subjects: [PERSON], acts: ['create'] },
    ],
  },
  {
    code: 'dinh-editor',
    name: 'Biên tập viên',
    description: 'Sửa mọi bản nháp, quản lý nhân sự, cơ quan và chức vụ.',
    grants: [
      { subjects: [...NEWS, PAGE, CATEGORY], acts: ['create', 'read', 'update', 'delete'] },
      { subjects: DIRECTORY, acts: ['create', 'read', 'update'] },
    ],
  },
  {
    code: 'dinh-chief-editor',
    name: 'Trưởng ban biên tập',
    description: 'Xuất bản, gỡ bài, ghim hội nghị; quản lý trang, chuyên mục, menu và địa chỉ cũ.',
    grants: [{ subjects: [...NEWS, PAGE, CATEGORY, ...DIRECTORY, REDIRECT, SITE], acts: ALL_ACTS }],
  },
  {
    code: 'dinh-archivist',
    name: 'Văn thư lưu trữ',
    description: 'Nhập dữ liệu cũ, rà soát, giữ gìn kho lưu trữ của các huyện đã giải thể.',
    grants: [
      { subjects: [...NEWS, PAGE, CATEGORY, ...DIRECTORY], acts: ALL_ACTS },
      { subjects: [REDIRECT], acts: ['create', 'read', 'update'] },
    ],
  },
];

const MEDIA_ACTIONS = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link', 'settings.read'].map(
  (action) => `plugin::upload.${action}`,
);

type Permission = { action: string; subject?: string | null; properties?: Record<string, unknown>; conditions?: string[] };
type ActionProvider = { values(): { actionId: string; subjects?: string[] }[] };
type Services = {
  role: {
    findOne(query: { code: string }): Promise<{ id: number } | null>;
    create(role: Record<string, unknown>): Promise<{ id: number }>;
    assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
  };
  contentType: { getPermissionsWithNestedFields(actions: unknown[], options?: { restrictedSubjects?: string[] }): Permission[] };
  permission: { actionProvider: ActionProvider };
};

const explorer = (act: Act): string => `plugin::content-manager.explorer.${act}`;

const LANGUAGES = ['vi', 'en'];

/** One permission for each type and act, over all fields and both languages; `ownOnly` acts are limited to what the person created. */
const permissionsOf = ({ strapi, services, grants }: { strapi: Core.Strapi; services: Services; grants: Grant[] }): Permission[] => {
  const { contentType, permission } = services;
  const explorerActions = permission.actionProvider.values().filter(({ actionId }) => actionId.startsWith(explorer('' as Act)));
  const possible = contentType.getPermissionsWithNestedFields(explorerActions);
  const granted = grants.flatMap(({ subjects, acts, ownOnly = [] }) =>
    possible
      .filter(({ action, subject }) => subjects.includes(subject ?? '') && acts.some((act) => action === explorer(act)))
      .map((held) => ({
        ...held,
        properties: isLocalized(strapi, held.subject ?? '') ? { ...held.properties, locales: LANGUAGES } : held.properties,
        conditions: ownOnly.some((act) => held.action === explorer(act)) ? ['admin::is-creator'] : [],
      })),
  );
  return [...granted, ...MEDIA_ACTIONS.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))];
};

/** The four roles of an editorial office. Made once: an administrator may change or delete them afterwards. */
export const adminRoles: ReleaseStep = {
  id: '2026.11-admin-roles',
  run: async ({ strapi }) => {
    const services: Services = {
      role: strapi.service('admin::role') as unknown as Services['role'],
      contentType: strapi.service('admin::content-type') as unknown as Services['contentType'],
      permission: strapi.service('admin::permission') as unknown as Services['permission'],
    };
    for (const spec of ROLES) {
      const { code, name, description } = spec;
      const role = (await services.role.findOne({ code })) ?? (await services.role.create({ code, name, description }));
      await services.role.assignPermissions(role.id, permissionsOf({ strapi, services, grants: spec.grants }));
    }
  },
};
