export type Direction = 'asc' | 'desc';

export type SortedList = { uid: string; direction: Direction; /** The address without this order. */ url: string };

const LIST = /^\/content-manager\/collection-types\/([^/?]+)\?(.*)$/;
const NAME = /^sort(\[0?\])?$/;
const VALUE = /^views:(asc|desc)$/i;

/**
 * `/content-manager/collection-types/<uid>?sort=views:DESC&…` asks for an order that the content type knows nothing of, so Strapi would refuse
 * it. Null for every other address.
 */
export const findViewsOrder = (url: string): SortedList | null => {
  const [, uid, query] = LIST.exec(url) ?? [];
  if (uid === undefined || query === undefined) return null;
  const parameters = new URLSearchParams(query);
  for (const [name, value] of parameters) {
    const [, direction] = (NAME.test(name) && VALUE.exec(value)) || [];
    if (direction === undefined) continue;
    parameters.delete(name);
    const rest = parameters.toString();
    const path = url.slice(0, url.indexOf('?'));
    return { uid: decodeURIComponent(uid), direction: direction.toLowerCase() as Direction, url: rest === '' ? path : `${path}?${rest}` };
  }
  return null;
};
