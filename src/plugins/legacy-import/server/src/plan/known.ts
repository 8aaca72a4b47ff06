import type { Term } from '../../../../../domain/people/appointment';

/** The article that an earlier run made of the same page (by `legacyKey`). */
export type KnownEntry = {
  articleId: string;
  eventId: string | null;
  contentSha256: string;
  /** An editor saved it after the import. */
  editedSinceImport: boolean;
  /** The view base stored for it, or null. */
  viewBase: number | null;
};

export type KnownOrganization = { documentId: string; name: string; code: string | null; areaName: string | null };

export type KnownOffice = { documentId: string; organizationId: string; label: string };

export type KnownPerson = { documentId: string; name: string };

export type KnownAppointment = Term & { documentId: string; personId: string; officeId: string };

export type KnownEvent = { documentId: string; name: string; startDate: string; organizerIds: string[] };

/**
 * What is stored already. The lists may be narrowed to what a page can meet (its names, its day), never otherwise: what is
 * missing here is made anew.
 */
export type Known = {
  entry: KnownEntry | null;
  organizations: KnownOrganization[];
  offices: KnownOffice[];
  persons: KnownPerson[];
  appointments: KnownAppointment[];
  events: KnownEvent[];
};

export const NOTHING_KNOWN: Known = { entry: null, organizations: [], offices: [], persons: [], appointments: [], events: [] };
