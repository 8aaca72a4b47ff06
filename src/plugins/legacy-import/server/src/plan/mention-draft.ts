import type { NamedPerson } from '../parse/legacy-page';
import { appointmentKey, personKey } from '../resolve/people';
import type { ResolvedPage } from '../resolve/resolved-page';
import type { MentionDraft } from './import-plan';

/** A person as printed at one place, linked to the first of the offices printed there. */
export const toMention = ({ name, title, honorific, actionText }: NamedPerson, resolved: ResolvedPage): MentionDraft => {
  const key = personKey(name);
  const printed = title !== '';
  return {
    personKey: key,
    name,
    honorific,
    titleText: printed ? title : null,
    titleMode: printed ? 'printed' : 'none',
    appointmentKey: firstAppointment(key, title, resolved),
    actionText,
  };
};

const firstAppointment = (holder: string, title: string, { titles, appointments }: ResolvedPage): string | null => {
  const keys = titles.find((resolvedTitle) => resolvedTitle.title === title)?.officeKeys ?? [];
  const held = new Set(appointments.map(({ key }) => key));
  return keys.map((office) => appointmentKey(holder, office)).find((key) => held.has(key)) ?? null;
};
