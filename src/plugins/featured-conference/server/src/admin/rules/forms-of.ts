import type { Forms } from '../../../../shared/contracts';
import { chooseWords, WORDS } from '../../forms/block-view/rules/words';
import { frameSize } from '../../forms/oembed/rules/frame-size';

type Place = {
  /** Of this server, without a slash at the end. */
  origin: string;
  /** Of Strapi's REST, such as `/api`. */
  prefix: string;
  /** Path of GraphQL; null where there is none. */
  graphql: string | null;
};

type Asked = {
  place: Place;
  locale: string;
  at: Date;
  /** What signs the preview; null where nothing does. */
  token: string | null;
  /** The event that is shown now. */
  featured: string | null;
};

const NARROW_PHONE_PX = 320;

/** Every form of the block in this language, as a site takes it. */
export const formsOf = ({ place, locale, at, token, featured }: Asked): Forms => {
  const path = `${place.prefix}/featured-conference`;
  const base = `${place.origin}${path}`;
  const inLocale = new URLSearchParams({ locale }).toString();
  // As tall as the block is on a narrow phone; where there is more width, its image takes what is left.
  const { height } = frameSize({ maxWidth: NARROW_PHONE_PX, maxHeight: null });
  const fragment = `${base}/embed.html?${inLocale}`;
  const preview = token && new URLSearchParams({ locale, preview: '1', at: at.toISOString(), token }).toString();
  return {
    preview: preview && `${path}/embed.html?${preview}`,
    rest: `${base}?${inLocale}`,
    graphql: place.graphql === null ? null : { url: `${place.origin}${place.graphql}`, query: queryIn(locale) },
    component: componentIn({ base, locale }),
    iframe: `<iframe src="${fragment}" title="${chooseWords(WORDS, [locale]).featured}" loading="lazy" style="border: 0; width: 100%; height: ${height}px"></iframe>`,
    oembed: `${base}/oembed?${new URLSearchParams({ url: fragment, format: 'json' }).toString()}`,
    calendar: `${base}/calendar.ics?${inLocale}`,
    jsonLd: featured && `${base}/events/${featured}/jsonld?${inLocale}`,
  };
};

/** The sheet keeps the room until the script is there, so that nothing moves. */
const componentIn = ({ base, locale }: { base: string; locale: string }): string =>
  [
    `<script type="module" src="${base}/embed.js"></script>`,
    `<style>featured-conference:not(:defined) { display: block; min-height: 38rem }</style>`,
    `<featured-conference src="${base}" locale="${locale}"></featured-conference>`,
  ].join('\n');

const queryIn = (locale: string): string => `query {
  featuredConference(locale: ${JSON.stringify(locale)}) {
    data {
      headline
      teaser
      image { url width height sizes { url width height } }
      imageAlt
      event { documentId locale name eventStatus state startDate startTime endDate endTime timeZone locationText url calendarUrl }
      articles { title url }
    }
    meta { resolvedBy servedLocale isFallback validUntil excludeArticleIds }
  }
}`;
