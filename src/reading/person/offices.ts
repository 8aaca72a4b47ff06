import { nameIn } from '../names';
import { newestTermFirst, termState, type DatePrecision, type PartialDate, type Term } from '../../domain/people/appointment';
import { byOrderInTitle } from '../../domain/people/frozen-title';
import { officeLabelIn } from '../../domain/people/office-label';
import type { OrganizationRow } from '../rows';
import type { Office } from './shape';

export type AppointmentRow = {
  id: number;
  startDate: string | null;
  startPrecision: DatePrecision | null;
  endDate: string | null;
  endPrecision: DatePrecision | null;
  titleOverride: string | null;
  orderInTitle: number | null;
  office: {
    label: string;
    translations: { language: string; label: string | null }[];
    organization: OrganizationRow | null;
  } | null;
};

type Reader = { locale: string; /** `YYYY-MM-DD` in Việt Nam. */ today: string };

/** Today's offices in the order of the title, then those to come and the past ones, newest first. */
export const toOffices = (appointments: AppointmentRow[], { locale, today }: Reader): Office[] =>
  appointments
    .map((row) => ({ row, term: termOf(row), state: termState(termOf(row), today) }))
    .sort((a, b) => rank(a.state) - rank(b.state) || (a.state === 'current' ? inTitle(a.row, b.row) : newestTermFirst(a.term, b.term)))
    .flatMap(({ row, state }) => toOffice(row, { locale, state }) ?? []);

const rank = (state: Office['state']): number => ['current', 'upcoming', 'past'].indexOf(state);

const inTitle = (a: AppointmentRow, b: AppointmentRow): number =>
  byOrderInTitle({ ...a, appointmentId: String(a.id) }, { ...b, appointmentId: String(b.id) });

/** When the person is in the office. */
export const termOf = (row: AppointmentRow): Term => ({
  start: { date: row.startDate, precision: row.startPrecision ?? 'unknown' },
  end: { date: row.endDate, precision: row.endPrecision ?? 'unknown' },
});

/** An appointment whose office is gone says nothing. */
const toOffice = (row: AppointmentRow, { locale, state }: { locale: string; state: Office['state'] }): Office | null => {
  const { office, titleOverride, startDate, endDate } = row;
  if (!office) return null;
  const { start, end } = termOf(row);
  return {
    label: officeLabelIn({ officeLabel: office.label, titleOverride, translations: office.translations }, locale).label,
    organization: office.organization && { documentId: office.organization.documentId, name: nameIn(locale, office.organization) },
    startDate: startDate ?? null,
    endDate: endDate ?? null,
    precision: { start: precisionOf(start), end: precisionOf(end) },
    state,
  };
};

/** A date whose precision nobody chose means what it says. */
const precisionOf = ({ date, precision }: PartialDate): DatePrecision => {
  if (date === null) return 'unknown';
  return precision === 'unknown' ? 'day' : precision;
};
