/** An article of the sample in another language, piece by piece in the order of the Vietnamese one. */
export type SampleTranslation = {
  locale: 'en';
  title: string;
  eventName: string;
  paragraphs: string[];
  captions: string[];
  attendeeGroups: string[];
  /** By the award's row: the two kinds of recipients of one certificate are two rows. */
  awards: { title: string; reason: string | null }[];
  /** Office labels as the page prints them, and what they are called in English. */
  offices: Readonly<Record<string, string>>;
  gallery: { title: string; description: string };
};

/**
 * A printed title office by office. A label that the sample does not know is a mistake in its data.
 *
 * @example translateTitle('Chủ tịch UBND huyện', { 'Chủ tịch UBND huyện': 'Chairman of …' }) // 'Chairman of …'
 */
export const translateTitle = (title: string, offices: SampleTranslation['offices']): string =>
  title
    .split(', ')
    .map((label) => {
      const translated = offices[label];
      if (translated === undefined) throw new Error(`The sample has no English for the office "${label}".`);
      return translated;
    })
    .join(', ');
