import type { Permission } from '@strapi/strapi/admin';
import { ACTIONS } from '../../shared/contracts';

/** Strapi compares subjects strictly: one that is left out is not null, and locks even a super admin out. */
const only = (action: string) => [{ action, subject: null }] as unknown as Permission[];

export const PERMISSIONS = {
  read: only(ACTIONS.read),
  import: only(ACTIONS.import),
  publish: only(ACTIONS.publish),
  undo: only(ACTIONS.undo),
};
