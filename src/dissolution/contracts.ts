import type { SuggestedBecause } from '../domain/dissolution/successors';

/** What the admin and the server say to each other about organizations that end. Days are local, `YYYY-MM-DD`; moments ISO 8601. */

export const ACTIONS = {
  /** Change what dissolved organizations published, and the day of dissolution itself. */
  changeArchive: 'api::archive.change',
  /** End appointments, name successors, and take both back. */
  carryOut: 'api::archive.dissolve',
} as const;

/** `details.code` of a refusal. */
export const REFUSALS = {
  archived: 'archived',
  dissolutionDate: 'dissolution-date',
  noDate: 'no-dissolution-date',
  dateMoved: 'dissolution-date-moved',
  notOpen: 'appointment-not-open',
  successor: 'successor-refused',
  nothingDone: 'nothing-to-take-back',
} as const;

export type OrganizationLine = { documentId: string; name: string; dissolutionDate: string | null };

export type AppointmentLine = {
  documentId: string;
  person: string;
  office: string;
  startDate: string | null;
  endDate: string | null;
};

/** What becomes of an appointment that the step has ended when it is taken back. */
export type EndedLine = AppointmentLine & { takenBack: 'returns' | 'edited' | 'deleted' };

export type Done = { at: string; by: string };

export type DissolutionReport = {
  organization: OrganizationLine & { dissolutionBasis: string | null };
  today: string;
  state: 'none' | 'upcoming' | 'dissolved';
  /** Whether the asking administrator may do the steps, and write what the organization published. */
  may: { carryOut: boolean; changeArchive: boolean };
  appointments: {
    /** Without an end, and begun by then: what the step ends. */
    open: AppointmentLine[];
    /** Without an end, but begun after the dissolution: for a person to look at. */
    beginLater: AppointmentLine[];
    /** `day`: on which the step ended them, which another day of dissolution leaves as it is. */
    done: (Done & { day: string; ended: EndedLine[] }) | null;
  };
  successors: {
    current: OrganizationLine[];
    suggested: (OrganizationLine & { because: SuggestedBecause })[];
    /** `isChanged`: somebody has named others since, so the step is not taken back. */
    done: (Done & { before: OrganizationLine[]; isChanged: boolean }) | null;
  };
  notice: {
    vi: string | null;
    en: string | null;
    /** Whose English name is missing: the English notice has the Vietnamese one. */
    withoutEnglish: string[];
  };
  lock: {
    articles: number;
    galleries: number;
    events: number;
    /** Names of the roles that go on writing. */
    roles: string[];
  };
};

export type EndAppointments = {
  /** The day that was looked at: another one in the meantime is a refusal. */
  dissolutionDate?: string | undefined;
  /** Which of the open ones; all of them where it is left out. */
  appointments?: string[] | undefined;
};

export type NameSuccessors = { successors: string[] };

/** `kept`: appointments that somebody has edited or deleted since, and which stay as they are. */
export type TakenBack = { restored: number; kept: { label: string; because: 'edited' | 'deleted' }[] };

export type ArchiveReport = {
  /** Under which dissolved organization the entry stands; null where it is in no archive. */
  archivedUnder: OrganizationLine | null;
  mayChange: boolean;
};
