/** The address in the frame that sites paste; null where there is none. */
export const fragmentOf = (iframe: string): string | null =>
  new DOMParser().parseFromString(iframe, 'text/html').querySelector('iframe')?.getAttribute('src') ?? null;
