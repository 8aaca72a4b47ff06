type Options = { 'featured-conference'?: { isEventType?: boolean } };

/** Whether a content type's options, as the content manager knows them, say that its entries are featured and that this person may see why. */
export const isEventType = (options: unknown): boolean => (options as Options | undefined)?.['featured-conference']?.isEventType === true;
