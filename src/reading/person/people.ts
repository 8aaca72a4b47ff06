import type { Core } from '@strapi/strapi';
import { disambiguationIn, nameIn } from '../names';
import { PERSON_QUERY } from '../../api/person/populate';
import { PERSON } from '../../content-types';
import { localDate } from '../../domain/text/vi-date';
import { toContact, type ContactRow } from '../contact';
import { toImage } from '../image';
import type { FoundPage } from '../find-page';
import { portalLocales } from '../locales-store';
import { isPerson, type PageWanted } from '../page-rows-store';
import type { ReadableKind } from '../read-by-slug';
import { toRichText } from '../rich-text';
import type { FileRow, PersonRow, VersionRow } from '../rows';
import { askTogether, tree } from '../trees/ask-store';
import { loadAppearances } from './load-appearances';
import { toOffices, type AppointmentRow } from './offices';
import type { Person } from './shape';

type PersonPageRow = PersonRow & {
  id: number;
  honorificPrefix: string | null;
  disambiguation: string | null;
  biography: unknown;
  updatedAt: string;
  portrait: FileRow | null;
  publicContact: ContactRow | null;
  translations: { language: string; name: string | null; disambiguation: string | null }[];
  appointments: AppointmentRow[];
};

/** People have one version without drafts: it stands in every language of the portal, with the names it has there. */
type PersonVersion = PersonPageRow & VersionRow;

const find = async ({ strapi, wanted }: { strapi: Core.Strapi; wanted: PageWanted }): Promise<FoundPage<PersonVersion, PersonVersion>> => {
  const { people, locales } = await askTogether(
    { strapi },
    { people: tree<PersonPageRow>({ uid: PERSON, query: PERSON_QUERY, where: isPerson(wanted) }), locales: portalLocales },
  );
  const versions = people.flatMap((person) => locales.map(({ code }) => ({ ...person, locale: code, publishedAt: person.updatedAt })));
  const asked = wanted.by === 'slug' ? wanted.locales : [wanted.locale];
  const rows = asked.flatMap((locale) => versions.filter((version) => version.locale === locale)).slice(0, 1);
  return { versions, rows, locales };
};

export const people: ReadableKind<FoundPage<PersonVersion, PersonVersion>, Person> = {
  type: 'person',
  find,
  async show({ strapi, row, viewCounts, addresses, now }) {
    const { documentId, locale } = row;
    if (row.redactedAt) return 'gone';
    const appearances = await loadAppearances({ strapi, person: row, locale });
    const views = await viewCounts.totalsOf([documentId]);
    return {
      documentId,
      locale,
      slug: row.slug,
      name: nameIn(locale, row),
      honorificPrefix: row.honorificPrefix || null,
      disambiguation: disambiguationIn(locale, row),
      portrait: toImage(row.portrait),
      biography: toRichText(row.biography),
      contact: toContact(row.publicContact),
      updatedAt: row.updatedAt,
      url: addresses.page({ type: 'person', locale, slug: row.slug }),
      offices: toOffices(row.appointments, { locale, today: localDate(now.toISOString()) }),
      appearances,
      views: views.get(documentId) ?? 0,
    };
  },
};
