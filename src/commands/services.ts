import type { Core } from '@strapi/strapi';

type Deps = { strapi: Core.Strapi };

type NewUser = {
  email: string;
  firstname: string;
  lastname: string;
  password: string;
  isActive: boolean;
  preferedLanguage: string;
  roles: number[];
};

type NewToken = {
  name: string;
  description: string;
  lifespan: number | null;
  type: 'read-only' | 'full-access' | 'custom';
  permissions?: string[];
};

/** Strapi's admin services have no types of their own: this is all that the commands and the tests ask of them. */
type AdminServices = {
  roles: { getSuperAdmin(): Promise<{ id: number } | null> };
  users: { create(user: NewUser): Promise<unknown> };
  apiTokens: { create(token: NewToken): Promise<{ accessKey: string }> };
};

export const adminServices = ({ strapi }: Deps): AdminServices => ({
  roles: strapi.service('admin::role') as AdminServices['roles'],
  users: strapi.service('admin::user') as AdminServices['users'],
  apiTokens: strapi.service('admin::api-token-content-api') as AdminServices['apiTokens'],
});
