import type { Contact } from './shapes';

export type ContactRow = Partial<Contact>;

export const toContact = (row: ContactRow | null): Contact | null =>
  row && { phone: row.phone || null, email: row.email || null, address: row.address || null, website: row.website || null };
