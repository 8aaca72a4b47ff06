import type { Core } from '@strapi/strapi';
import { disambiguationIn, nameIn } from '../names';
import { PERSON_QUERY } from '../../api/person/populate';
import { PERSON } from '../../content-types';
import { localDate } from '../../domain/text/vi-date';
import { toContact, type ContactRow } from '../contact';
import { toImage } from '../image';
import { loadLocales } from '../locales';
import type { ReadableKind } from '../read-by-slug';
import { toRichText } from '../rich-text';
import type { FileRow, PersonRow, VersionRow } from '../rows';
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
const asVersions = async (strapi: Core.Strapi, where: object): Promise<VersionRow[]> => {
  const people = (await strapi.db.query(PERSON).findMany({ select: ['documentId', 'slug', 'updatedAt'], where })) as {
    documentId: string;
    slug: string;
    updatedAt: string;
  }[];
  const locales = people.length === 0 ? [] : await loadLocales({ strapi });
  return people.flatMap(({ documentId, slug, updatedAt }) =>
    locales.map((locale) => ({ documentId, slug, locale, publishedAt: updatedAt })),
  );
};

export const people: ReadableKind<VersionRow, Person> = {
  type: 'person',
  loadVersionsAt: ({ strapi, slug }) => asVersions(strapi, { slug }),
  loadVersions: ({ strapi, documentId }) => asVersions(strapi, { documentId }),
  async show({ strapi, chosen, viewCounts, addresses, now }) {
    const { documentId, locale } = chosen;
    const row = (await strapi.db.query(PERSON).findOne({ ...PERSON_QUERY, where: { documentId } })) as PersonPageRow | null;
    if (!row) return null;
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
