import { PEOPLE } from '../content/people';
import { officeOn } from '../plan/held-office';
import type { Named, PhotoPlan, Stranger } from '../plan/places';
import { say, type Language, type Words } from '../plan/words';
import type { FileName, Seeding } from './seeding';

/** Where something is printed: in which language, and on which day, which decides the offices. */
export type Printing = { language: Language; day: string };

/** As printed there: the office of that day, whatever the person is today. */
export const toMention = ({ ids }: Seeding, who: Named, { language, day }: Printing) => {
  const { person, office, action, position } = placeOf(who);
  const held = officeOn(person, day, office);
  return {
    name: PEOPLE[person].name,
    person: ids.of('person', person),
    ...(language === 'vi' ? { honorific: 'đồng chí' } : {}),
    ...(held
      ? {
          titleMode: 'printed' as const,
          titleText: language === 'vi' ? held.label : held.english,
          appointment: ids.of('appointment', held.appointment),
        }
      : { titleMode: 'none' as const }),
    ...(action === undefined ? {} : { actionText: say(action, language) }),
    ...(position === undefined ? {} : { position }),
  };
};

export const placeOf = (who: Named): Exclude<Named, string> => (typeof who === 'string' ? { person: who } : who);

const isStranger = (who: Named | Stranger): who is Stranger => typeof who === 'object' && 'name' in who;

export const toSource = (seeding: Seeding, who: Named | Stranger, printing: Printing) => {
  if (!isStranger(who)) return toMention(seeding, who, printing);
  const { name, honorific, title } = who;
  const { language } = printing;
  return { name, titleMode: 'printed' as const, titleText: say(title, language), ...(language === 'vi' ? { honorific } : {}) };
};

export const toPhoto = (seeding: Seeding, plan: PhotoPlan, printing: Printing) => {
  const { photo, caption, alt, people = [], placement, credit } = plan;
  const { language } = printing;
  return {
    image: seeding.files.idOf(photo),
    alt: say(alt, language),
    missingFile: false,
    decorative: false,
    placement: placement ?? ('full' as const),
    people: people.map((who) => toMention(seeding, who, printing)),
    ...(caption === undefined ? {} : { caption: say(caption, language) }),
    ...(credit === undefined ? {} : { credit }),
  };
};

export const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] });
export const heading = (text: string) => ({ type: 'heading' as const, level: 2 as const, children: [{ type: 'text' as const, text }] });

export const toParagraphs = (words: readonly Words[], language: Language) => words.map((text) => paragraph(say(text, language)));

/** The files that a piece of content names, in any depth. */
export const filesOf = (content: unknown): FileName[] => {
  if (typeof content !== 'object' || content === null) return [];
  if (Array.isArray(content)) return content.flatMap(filesOf);
  return Object.entries(content).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'photo') return [value as FileName];
    return name === 'files' ? (value as FileName[]) : filesOf(value);
  });
};
