// @ts-check
import { foreign, fragment, h, trustedHtml } from '../dom.js';
import { alternatesOf } from '../routes.js';
import { attendees } from '../parts/attendees.js';
import { awardList } from '../parts/awards.js';
import { breadcrumbs } from '../parts/breadcrumbs.js';
import { calendarLink } from '../parts/calendar-link.js';
import { articleCard, eventState, galleryCard } from '../parts/cards.js';
import { pageTools } from '../parts/page-tools.js';
import { photoGrid } from '../parts/photo-grid.js';
import { photoLinks } from '../parts/photo-links.js';
import { photoFigure } from '../parts/photo.js';
import { cardList, section } from '../parts/section.js';
import { viewCount } from '../parts/view-count.js';
import { eventWhen } from '../parts/when.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('../../../src/reading/event/shape.ts').Event} Event */

/** @param {PageContext} context @returns {Promise<PageResult>} */
export const render = async (context) => {
  const { api, params } = context;
  /** @type {import('../api.js').PageAnswer<Event>} */
  const { data: event, meta } = await api.bySlug('event', params.slug ?? '');
  return {
    title: event.name,
    lang: event.locale,
    alternates: alternatesOf('event', meta.localizations),
    description: event.summary,
    main: eventMain(event, context),
    counts: { type: 'event', documentId: event.documentId, locale: event.locale },
  };
};

/** @param {Event} event @param {PageContext} context */
const eventMain = (event, context) => {
  const lang = foreign(event.locale);
  const { linkLarge, lightbox } = photoLinks({ photos: event.photos, words: context, lang });
  const [hero = null] = event.image ? event.photos.filter(({ image }) => image?.url === event.image?.url) : [];
  return fragment(
    h('div', { class: 'reading page-head' }, breadcrumbs(context, 'events')),
    h(
      'article',
      { class: 'reading event' },
      eventHead(event, context),
      hero &&
        photoFigure({ photo: hero, words: context, sizes: '(max-width: 800px) 100vw, 760px', eager: true, lang, large: linkLarge(hero) }),
      event.summary && h('p', { class: 'article-summary', lang }, event.summary),
      eventProgramme(event, context),
    ),
    eventAfter({ ...event, photos: event.photos.filter((photo) => photo !== hero) }, context, linkLarge),
    lightbox,
  );
};

/** @param {Event} event @param {PageContext} context */
const eventHead = (event, context) => {
  const { t } = context;
  const lang = foreign(event.locale);
  return h(
    'header',
    { class: 'event-head' },
    h('p', { class: 'event-kind' }, h('span', {}, t(eventTypeKey(event.eventType))), eventState(event, t), viewCount(event.views, context)),
    h('h1', { lang }, event.name),
    h(
      'dl',
      { class: 'event-facts' },
      fact(t('event.when'), eventWhen(event, t)),
      event.locationText && fact(t('event.where'), h('span', { lang }, event.locationText)),
      event.organizers.length > 0 &&
        fact(
          t('event.organizers'),
          h(
            'ul',
            {},
            event.organizers.map(({ name }) => h('li', { lang }, name)),
          ),
        ),
    ),
    h('div', { class: 'event-tools' }, calendarLink(event, t), pageTools({ title: event.name, words: context })),
  );
};

const EVENT_TYPES = /** @type {const} */ (['conference', 'meeting', 'ceremony', 'workshop', 'campaignLaunch', 'citizenReception', 'other']);

/** @param {string} eventType @returns {`eventType.${(typeof EVENT_TYPES)[number]}`} */
const eventTypeKey = (eventType) => `eventType.${EVENT_TYPES.find((known) => known === eventType) ?? 'other'}`;

/** @param {string} name @param {Node} value */
const fact = (name, value) => h('div', {}, h('dt', {}, name), h('dd', {}, value));

/** @param {Event} event @param {PageContext} context */
const eventProgramme = (event, context) => {
  const { t } = context;
  const lang = foreign(event.locale);
  return fragment(
    section(
      { title: t('event.description'), className: 'event-description' },
      event.description && h('div', { class: 'body-text', lang }, trustedHtml(event.description.html)),
    ),
    section({ title: t('event.participants'), className: 'event-participants' }, attendees(event, { words: context, lang })),
    section({ title: t('event.awards'), className: 'event-awards' }, awardList(event.awards, { words: context, lang })),
  );
};

/** @param {Event} event @param {PageContext} context @param {import('../parts/body.js').LinkLarge} linkLarge */
const eventAfter = (event, context, linkLarge) => {
  const { t } = context;
  return h(
    'div',
    { class: 'wide event-after' },
    section(
      { title: t('event.photos'), className: 'event-photos' },
      photoGrid({ photos: event.photos, words: context, lang: foreign(event.locale), linkLarge }),
    ),
    section(
      { title: t('event.articles'), className: 'event-articles' },
      cardList(
        event.articles.map((article) => articleCard(article, context)),
        'grid',
      ),
    ),
    section(
      { title: t('event.galleries'), className: 'event-galleries' },
      cardList(
        event.galleries.map((gallery) => galleryCard(gallery, context)),
        'grid',
      ),
    ),
  );
};
