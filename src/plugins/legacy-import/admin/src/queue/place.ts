import { stepped, toggled, type Selection, NONE } from './selection';

/** Where the keyboard is in a list, −1 for nowhere, and which pages are selected. */
export type Place = { at: number; selection: Selection };

export const NOWHERE: Place = { at: -1, selection: NONE };

/** A key that only moves or selects; `ids` are the pages that the list shows, in its order. */
export const placeAfter = (place: Place, key: 'next' | 'previous' | 'select', ids: readonly number[]): Place => {
  if (key !== 'select') return { ...place, at: stepped(place.at, key === 'next' ? 1 : -1, ids.length) };
  const id = ids[place.at];
  return id === undefined ? place : { ...place, selection: toggled(place.selection, id) };
};

/** The pages that are meant: those selected, else the one where the keyboard is. */
export const meantBy = ({ at, selection }: Place, ids: readonly number[]): number[] => {
  const selected = ids.filter((id) => selection.has(id));
  return selected.length > 0 ? selected : ids.slice(Math.max(0, at), at + 1);
};
