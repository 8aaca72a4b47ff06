type Options = { 'view-counter'?: { counted?: boolean } };

/** Whether a content type's options, as the content manager knows them, say that its views are counted and that this person may read them. */
export const isCounted = (options: unknown): boolean => (options as Options | undefined)?.['view-counter']?.counted === true;
