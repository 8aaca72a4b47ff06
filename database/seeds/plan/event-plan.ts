import type { OfficeKey } from '../content/offices';
import type { OrganizationKey } from '../content/organizations';
import type { Named, ParticipantRole, PhotoPlan } from './places';
import type { Words } from './words';

type Times = { startTime?: string; endTime?: string; dayPart?: 'morning' | 'afternoon' | 'evening' | 'allDay' };

/** Days, or distances in days from the day on which the seed is run. */
export type When = ({ on: string; until?: string } | { inDays: number; untilInDays?: number }) & Times;

export type AwardPlan = {
  title: Words;
  kind: 'emulationTitle' | 'certificateOfMerit' | 'medal' | 'other';
  recipientType: 'individual' | 'collective' | 'household';
  quantity: number;
  granting: OfficeKey;
  reason?: Words;
  presenters?: readonly Named[];
  recipients?: readonly { name: string; organization?: Words }[];
};

export type EventPlan = {
  name: Words;
  summary: Words;
  description: readonly Words[];
  type: 'conference' | 'meeting' | 'ceremony' | 'workshop' | 'campaignLaunch' | 'citizenReception' | 'other';
  when: When;
  place: Words;
  organizers: readonly OrganizationKey[];
  participants: readonly { who: Named; role: ParticipantRole; roleText?: Words }[];
  groups: readonly { text: Words; organization?: OrganizationKey }[];
  awards?: readonly AwardPlan[];
  hero: PhotoPlan;
  popularity?: number;
};
