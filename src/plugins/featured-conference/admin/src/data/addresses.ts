/** The page of this plugin in the admin. */
export const PINS_PATH = '/plugins/featured-conference';

export const eventAddress = (eventUid: string, documentId: string): string => `/content-manager/collection-types/${eventUid}/${documentId}`;

/**
 * An address of the block as this panel reaches it: its server may be known to readers under another name, and the panel's content security
 * policy shows frames of its own server only. `backend` without a slash at the end.
 */
export const onThisServer = (address: string, backend: string): string => {
  if (address.startsWith('/')) return `${backend}${address}`;
  const { pathname, search } = new URL(address);
  return `${new URL(backend).origin}${pathname}${search}`;
};
