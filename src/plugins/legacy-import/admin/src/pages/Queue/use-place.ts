import { useRef, useState } from 'react';
import { NOWHERE, type Place } from '../../queue/place';

/** Keys come faster than a page is drawn: each one starts from where the one before led, not from what is drawn. */
export const usePlace = () => {
  const [place, setPlace] = useState<Place>(NOWHERE);
  const latest = useRef(place);
  const change = (next: (before: Place) => Place) => {
    latest.current = next(latest.current);
    setPlace(latest.current);
  };
  return { place, change, now: (): Place => latest.current };
};
