import type { Core } from '@strapi/strapi';
import type { Report, ReportPeriod, TopEntry } from '../../../shared/contracts';
import { loadRanking } from '../counts/ranking-store';
import { dayToText } from '../time/local-time';
import { nameEntries, type MayRead } from './named-entries';
import type { Asked } from './report-query';
import { loadDays, loadFiltered, loadFoldedMonths, loadNotes, loadParts, loadSums } from './report-store';
import { changeOf, storedRange, toSeries, totalsOf, unitOf, widen, type Period, type Unit } from './rules/series';

type Deps = { strapi: Core.Strapi };

const TOP = 20;

/** A period as it can be shown: where days have been folded, whole months. */
type Shown = { period: Period; range: Period; unit: Unit };

const toShown = async ({ strapi, period }: Deps & { period: Period }): Promise<Shown> => {
  const folded = await loadFoldedMonths({ strapi, range: period });
  const widened = widen(period, folded);
  return { period: widened, range: storedRange(widened), unit: unitOf(period, folded) };
};

/** Two curves on one chart have one unit. */
const withUnit = (shown: Shown, other: Shown | null): Shown => (other?.unit === 'month' ? { ...shown, unit: 'month' } : shown);

export const buildReport = async ({ strapi, asked, mayRead }: Deps & { asked: Asked; mayRead: MayRead }): Promise<Report> => {
  const one = await toShown({ strapi, period: asked.period });
  const other = asked.compared && (await toShown({ strapi, period: asked.compared }));
  const { range } = one;
  return {
    period: await loadPeriod({ strapi, asked, shown: withUnit(one, other) }),
    compared: other && (await loadPeriod({ strapi, asked, shown: withUnit(other, one) })),
    parts: await loadParts({ strapi, subject: asked, range }),
    top: await loadTop({ strapi, asked, range, compared: other?.range ?? null, mayRead }),
    filtered: await loadFiltered({ strapi, range }),
    notes: await loadNotes({ strapi, range }),
  };
};

const loadPeriod = async ({ strapi, asked, shown }: Deps & { asked: Asked; shown: Shown }): Promise<ReportPeriod> => {
  const { uid, locale } = asked;
  const { period, range, unit } = shown;
  const subject = { ...(uid === undefined ? {} : { uid }), ...(locale === undefined ? {} : { locale }) };
  const series = toSeries(await loadDays({ strapi, subject, range }), period, unit);
  return { from: dayToText(period.from), to: dayToText(period.to), unit, series, totals: totalsOf(series) };
};

type Top = Deps & { asked: Asked; range: Period; compared: Period | null; mayRead: MayRead };

const loadTop = async ({ strapi, asked, range, compared, mayRead }: Top): Promise<TopEntry[]> => {
  const { uid, locale } = asked;
  const ranking = await loadRanking({ strapi, query: { ...range, uid, locale, limit: TOP } });
  const targetIds = ranking.map(({ id }) => id);
  const before = compared && (await loadSums({ strapi, targetIds, range: compared }));
  const named = await nameEntries({ strapi, ranking, mayRead });
  return named.map((entry, index) => {
    const views = before && (before.get(targetIds[index] ?? 0) ?? 0);
    return { ...entry, before: views, change: changeOf(entry.views, views) };
  });
};
