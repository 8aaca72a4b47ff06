import { box, ellipse, shape } from './svg';

/** Somebody in a picture. No real person is meant, so no face is drawn. */
export type Figure = { coat: string; hair: string; skin: string; dress: 'suit' | 'shirt' | 'aoDai'; longHair?: boolean };

const SHIRT = '#f7f7f2';

const head = ({ hair, skin, longHair = false }: Figure): string =>
  [
    longHair ? shape('M-44 -268 Q-58 -180 -46 -150 L46 -150 Q58 -180 44 -268 Z', hair) : '',
    box({ x: -16, y: -205, width: 32, height: 40, fill: skin }),
    ellipse({ x: 0, y: -245, rx: 40, ry: 48, fill: skin }),
    shape('M-43 -248 Q-46 -304 0 -304 Q46 -304 43 -248 Q34 -276 0 -278 Q-34 -276 -43 -248 Z', hair),
  ].join('');

const collar = ({ dress }: Figure): string => {
  if (dress === 'aoDai') return shape('M-22 -178 Q0 -164 22 -178 L18 -190 Q0 -180 -18 -190 Z', '#f3d9a0');
  if (dress === 'shirt') return shape('M-20 -180 L0 -150 L20 -180 L10 -186 L0 -172 L-10 -186 Z', SHIRT);
  return shape('M-26 -180 L0 -90 L26 -180 Z', SHIRT) + shape('M-8 -172 L8 -172 L11 -100 L0 -86 L-11 -100 Z', '#9c1f2e');
};

const torso = ({ coat }: Figure): string => shape('M-92 20 Q-98 -150 -58 -172 Q0 -196 58 -172 Q98 -150 92 20 Z', coat);

/** Half a person, from the waist up; (0, 0) is the middle of the waist, the head 300 above it. */
export const bust = (figure: Figure): string => torso(figure) + head(figure) + collar(figure);

const legs = ({ dress, coat }: Figure): string =>
  dress === 'aoDai'
    ? shape('M-70 0 L-96 250 L96 250 L70 0 Z', coat) +
      box({ x: -44, y: 240, width: 34, height: 36, fill: SHIRT }) +
      box({ x: 10, y: 240, width: 34, height: 36, fill: SHIRT })
    : box({ x: -66, y: 0, width: 60, height: 262, fill: '#23262e' }) +
      box({ x: 6, y: 0, width: 60, height: 262, fill: '#23262e' }) +
      ellipse({ x: -40, y: 266, rx: 40, ry: 14, fill: '#111' }) +
      ellipse({ x: 40, y: 266, rx: 40, ry: 14, fill: '#111' });

const certificate =
  box({ x: -74, y: -96, width: 148, height: 104, fill: '#b8862f', radius: 4 }) +
  box({ x: -64, y: -86, width: 128, height: 84, fill: '#fbf4df' }) +
  box({ x: -40, y: -72, width: 80, height: 8, fill: '#c2272d' }) +
  box({ x: -50, y: -52, width: 100, height: 5, fill: '#b9a987' }) +
  box({ x: -50, y: -38, width: 100, height: 5, fill: '#b9a987' }) +
  ellipse({ x: 36, y: -16, rx: 10, fill: '#c2272d' });

/** A whole person; (0, 0) is the middle of the waist, the feet 276 below it. */
export const standing = (figure: Figure): string => legs(figure) + bust(figure);

/** A person who holds a framed certificate before the chest. */
export const honoured = (figure: Figure): string => {
  const hands = ellipse({ x: -76, y: -40, rx: 17, fill: figure.skin }) + ellipse({ x: 76, y: -40, rx: 17, fill: figure.skin });
  return standing(figure) + certificate + hands;
};

/** Somebody in the audience, from behind; (0, 0) is the upper edge of the chair. */
export const listener = ({ coat, hair, longHair = false }: Figure): string =>
  shape('M-78 90 Q-84 -6 -44 -22 Q0 -34 44 -22 Q84 -6 78 90 Z', coat) +
  ellipse({ x: 0, y: -66, rx: 38, ry: 46, fill: hair }) +
  (longHair ? box({ x: -32, y: -66, width: 64, height: 70, radius: 24, fill: hair }) : '') +
  box({ x: -86, y: 26, width: 172, height: 120, radius: 18, fill: '#7a4a2b' });
