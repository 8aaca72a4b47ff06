/** Fields that no change moves where they stand, by how they end, and why. */
const UNMOVED: readonly { fields: readonly string[]; because: string }[] = [
  {
    fields: ['meta.requestedLocale', 'meta.locale', 'meta.pagination.page', 'meta.pagination.pageSize'],
    because: 'the address asks for it',
  },
  {
    fields: [
      'article data.documentId',
      'event data.documentId',
      'gallery data.documentId',
      'page data.documentId',
      'person data.documentId',
    ],
    because: 'whom an address names: another one is another page',
  },
  { fields: ['event data.calendarUrl'], because: 'made of the documentId' },
  {
    fields: ['image.sizes[].url', 'portrait.sizes[].url', 'emblem.sizes[].url', 'files[].ext'],
    because: 'a file keeps its address when it is replaced',
  },
  {
    fields: ['.@type', '.@context', 'seo.openGraph.type', 'page data.seo.openGraph.publishedTime'],
    because: 'the same for all of this kind',
  },
  { fields: ['person data.locale', 'person meta.isFallback'], because: 'a person stands in every language' },
  {
    fields: ['mention.person.documentId', 'appearances[photo].photo.people[].person.documentId', '.place.type'],
    because: 'the page of a person shows that person, by the kind of the place',
  },
  { fields: ['appearances[article].photo', 'appearances[event].photo'], because: 'only a photo has one' },
  { fields: ['home data.upcoming[].state'], because: 'what is to come is to come' },
  {
    fields: ['home status', 'lists/articles status', 'lists/events status', 'lists/people status', 'lists/photo-galleries status'],
    because: 'a list answers, be there something or nothing',
  },
  {
    fields: ['error.message', 'error.name', 'error.status', 'error.details.redirect.path', 'error.details.redirect.status'],
    because: 'said with the status, which moves',
  },
];

/** Fields without a proof and without a reason to be without one. */
export const unexplained = (fields: readonly string[]): string[] =>
  fields.filter((field) => !UNMOVED.some(({ fields: endings }) => endings.some((ending) => field.endsWith(ending))));

/** Reasons that no field needs. */
export const needless = (fields: readonly string[]): string[] =>
  UNMOVED.flatMap(({ fields: endings }) => endings.filter((ending) => !fields.some((field) => field.endsWith(ending))));
