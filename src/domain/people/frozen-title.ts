import { localDate } from '../text/vi-date';
import { heldAt, type Term } from './appointment';
import { officeLabelIn } from './office-label';

/** What a mention holds of a title; blank is null, '' or spaces. */
export type PrintedTitle = {
  titleMode: 'auto' | 'printed' | 'none';
  name: string | null;
  titleText: string | null;
  appointmentId: string | null;
};

export type OfficeHeld = Term & {
  appointmentId: string;
  officeLabel: string;
  /** Stands in place of the label: "Quyền Chủ tịch". It has no translations. */
  titleOverride: string | null;
  orderInTitle: number | null;
  translations: { language: string; label: string | null }[];
};

/** The values to write; `untranslated` when the title is Vietnamese in another locale. */
export type FrozenTitle = { name: string; titleText: string | null; appointmentId: string | null; untranslated: boolean };

/** The day a title is taken of, `YYYY-MM-DD`: of the earliest event, else of publication in Việt Nam, else today. */
export const referenceDate = ({
  eventStartDates,
  datePublished,
  today,
}: {
  eventStartDates: (string | null)[];
  /** An instant, ISO 8601. */
  datePublished: string | null;
  today: string;
}): string => {
  const [earliest] = eventStartDates.filter((date) => date !== null).sort();
  return earliest ?? (datePublished ? localDate(datePublished) : today);
};

/**
 * What to write into a mention of a person when it is saved, or null when there is nothing to do. A title is written once, where
 * `titleMode` is auto and none stands there: the labels of the offices held on `date`, by `orderInTitle`. A name is
 * written where none stands. A value that is there is never changed.
 *
 * @example freezeTitle(…)?.titleText // 'Chủ tịch UBND huyện, Chủ tịch Hội đồng Thi đua khen thưởng huyện'
 */
export const freezeTitle = ({
  mention,
  personName,
  appointments,
  date,
  locale,
}: {
  mention: PrintedTitle;
  personName: string;
  appointments: OfficeHeld[];
  date: string;
  locale: string;
}): FrozenTitle | null => {
  const wantsTitle = mention.titleMode === 'auto' && isBlank(mention.titleText);
  const held = wantsTitle ? appointments.filter((appointment) => heldAt(appointment, date)).sort(byOrderInTitle) : [];
  if (held.length === 0 && !isBlank(mention.name)) return null;

  const labels = held.map((appointment) => officeLabelIn(appointment, locale));
  return {
    name: isBlank(mention.name) ? personName : mention.name,
    titleText: held.length > 0 ? [...new Set(labels.map(({ label }) => label))].join(', ') : mention.titleText,
    appointmentId: mention.appointmentId ?? held[0]?.appointmentId ?? null,
    untranslated: labels.some(({ translated }) => !translated),
  };
};

/** Offices without an order come last; equal ones by id, so that the same data always gives the same title. */
export const byOrderInTitle = (
  a: Pick<OfficeHeld, 'orderInTitle' | 'appointmentId'>,
  b: Pick<OfficeHeld, 'orderInTitle' | 'appointmentId'>,
): number => {
  const [orderOfA, orderOfB] = [a.orderInTitle ?? Number.MAX_SAFE_INTEGER, b.orderInTitle ?? Number.MAX_SAFE_INTEGER];
  return orderOfA - orderOfB || a.appointmentId.localeCompare(b.appointmentId, 'en', { numeric: true });
};

const isBlank = (text: string | null): text is null | '' => text === null || text.trim() === '';
