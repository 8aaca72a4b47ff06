import type { ParseWarning } from '../parse/legacy-page';
import type { AdminLevel, Area } from './area';
import type { Classification } from './organization-kind';

/** Entries of the four types without draft & publish, as `plan` and `apply` take them; `key` names one within a page. */
export type OrganizationDraft = {
  key: string;
  name: string;
  /** The official code of the area for its People's Committee, else null. */
  code: string | null;
  classification: Classification;
  adminLevel: AdminLevel | null;
  /** "huyện Ba Tơ, tỉnh Quảng Ngãi", or null for a central body. */
  areaName: string | null;
  dissolutionDate: string | null;
  dissolutionBasis: string | null;
};

export type OfficeDraft = { key: string; label: string; role: string; organizationKey: string };

export type PersonDraft = { key: string; name: string };

/** A page attests an office on a day; when it began and ended stays unknown. */
export type AppointmentDraft = {
  key: string;
  personKey: string;
  officeKey: string;
  startDate: null;
  startPrecision: 'unknown';
  endDate: null;
  endPrecision: 'unknown';
  /** Local day, `YYYY-MM-DD`: of the event, else of publication. */
  attestedOn: string | null;
  titleOverride: string | null;
  /** From 1: the place of the office in the person's longest title. */
  orderInTitle: number;
};

/** `documentId`: of the stored organization that a person chose. */
export type Publisher = { organization: OrganizationDraft; area: Area | null; documentId?: string | null };

export type ResolvedPage = {
  publisher: Publisher | null;
  /** All that the page names with an office, the publisher and the organizer. */
  organizations: OrganizationDraft[];
  offices: OfficeDraft[];
  persons: PersonDraft[];
  appointments: AppointmentDraft[];
  /** Which of the offices above a printed title holds, in its order. */
  titles: { title: string; officeKeys: string[] }[];
  organizerKey: string | null;
  warnings: ParseWarning[];
};
