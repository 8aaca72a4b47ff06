import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { adminServices } from './services';

type Deps = { strapi: Core.Strapi };

/** A new account shows its password once; later only its address is known. */
export type Administrator = { email: string; password: string | null };

const ADMIN_EMAIL = 'admin@dinh.local';

/** Without the pairs that look alike when they are read from a screen: 0 O, 1 l I. */
const LETTERS = { lower: 'abcdefghijkmnopqrstuvwxyz', upper: 'ABCDEFGHJKLMNPQRSTUVWXYZ', digit: '23456789' };

const pick = (letters: string): string => letters.charAt(randomInt(letters.length));

/** 16 characters; Strapi asks for a small letter, a capital and a digit. */
const randomPassword = (): string => {
  const all = Object.values(LETTERS).join('');
  const rest = Array.from({ length: 13 }, () => pick(all)).join('');
  return pick(LETTERS.upper) + pick(LETTERS.lower) + rest + pick(LETTERS.digit);
};

const createAdministrator = async ({ strapi }: Deps): Promise<Administrator> => {
  const { roles, users } = adminServices({ strapi });
  const role = await roles.getSuperAdmin();
  if (!role) throw new Error('Strapi has made no super administrator role, so no administrator can be created.');
  const password = randomPassword();
  await users.create({
    email: ADMIN_EMAIL,
    firstname: 'Quản trị',
    lastname: 'Đình',
    password,
    isActive: true,
    preferedLanguage: 'vi',
    roles: [role.id],
  });
  return { email: ADMIN_EMAIL, password };
};

/** The first administrator of an empty portal; an existing one, whoever made it, is left alone. */
export const ensureAdministrator = async ({ strapi }: Deps): Promise<Administrator> => {
  const found = (await strapi.db.query('admin::user').findOne({ select: ['email'], orderBy: { id: 'asc' } })) as { email: string } | null;
  return found ? { email: found.email, password: null } : createAdministrator({ strapi });
};
