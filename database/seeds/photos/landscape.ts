import { box, ellipse, HEIGHT, place, shape, star, WIDTH } from './svg';
import { repeat } from './cast';

export type Light = { top: string; bottom: string };

export const MORNING: Light = { top: '#7fb8e6', bottom: '#f6ead2' };
export const NOON: Light = { top: '#4f9bdc', bottom: '#dff0fa' };
export const EVENING: Light = { top: '#5c6fae', bottom: '#f3b27a' };
export const RAIN: Light = { top: '#7b8894', bottom: '#c3ccd1' };
export const NIGHT: Light = { top: '#131a38', bottom: '#3b3f6b' };

export const sky = ({ top, bottom }: Light): string =>
  `<defs><linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>` +
  box({ x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: 'url(#sky)' });

type Ridge = { y: number; height: number; fill: string; phase: number };

/** A row of hills whose feet reach the lower edge. */
export const ridge = ({ y, height, fill, phase }: Ridge): string => {
  const points = Array.from({ length: 33 }, (_, step) => {
    const at = step / 32;
    const up = Math.sin(at * 7 + phase) * 0.5 + Math.sin(at * 17 + phase * 2.3) * 0.22 + 0.5;
    return `${(at * WIDTH).toFixed(0)} ${(y - height * up).toFixed(0)}`;
  });
  return shape(`M0 ${HEIGHT} L${points.join(' L')} L${WIDTH} ${HEIGHT} Z`, fill);
};

export const mountains = (phase: number): string =>
  ridge({ y: 520, height: 260, fill: '#7f9fb5', phase }) +
  ridge({ y: 580, height: 190, fill: '#5f8a78', phase: phase + 1.7 }) +
  ridge({ y: 640, height: 120, fill: '#4a7a55', phase: phase + 3.1 });

export const ground = (fill: string, y = 660): string => box({ x: 0, y, width: WIDTH, height: HEIGHT - y, fill });

/** (x, y) is the foot. */
export const tree = ({ x, y, size, fill = '#2f6b3a' }: { x: number; y: number; size: number; fill?: string }): string =>
  box({ x: x - size * 0.06, y: y - size * 0.5, width: size * 0.12, height: size * 0.5, fill: '#6b4a2c' }) +
  [
    [0, -0.78, 0.34],
    [-0.22, -0.58, 0.27],
    [0.22, -0.58, 0.27],
  ]
    .map(([dx = 0, dy = 0, r = 0]) => ellipse({ x: x + dx * size, y: y + dy * size, rx: r * size, fill }))
    .join('');

export const palm = ({ x, y, size }: { x: number; y: number; size: number }): string =>
  box({ x: x - size * 0.03, y: y - size, width: size * 0.06, height: size, fill: '#7a5a36' }) +
  repeat(7, (leaf) => {
    const angle = -Math.PI + (Math.PI / 6) * leaf;
    const [dx, dy] = [Math.cos(angle) * size * 0.45, Math.sin(angle) * size * 0.3];
    const top = y - size;
    return shape(
      `M${x} ${top} Q${x + dx * 0.6} ${top + dy - size * 0.12} ${x + dx} ${top + dy + size * 0.12} Q${x + dx * 0.5} ${top + dy} ${x} ${top} Z`,
      '#3c7d43',
    );
  });

/** A house on stilts, as in the upland villages; (x, y) is the middle between its posts' feet. */
export const stiltHouse = ({ x, y, scale = 1 }: { x: number; y: number; scale?: number }): string =>
  place(
    repeat(5, (post) => box({ x: -168 + post * 80, y: -70, width: 16, height: 70, fill: '#5b3f26' })) +
      box({ x: -190, y: -180, width: 380, height: 112, fill: '#9a6a3c' }) +
      repeat(3, (window) => box({ x: -140 + window * 115, y: -152, width: 52, height: 48, fill: '#3d2917' })) +
      shape('M-240 -176 L-150 -300 L150 -300 L240 -176 Z', '#6d5637') +
      shape('M120 -72 L150 -72 L220 0 L186 0 Z', '#6b4a2c'),
    { x, y, scale },
  );

/** A public building of one or two floors with a flag; (x, y) is the middle of its foot. */
export const office = ({ x, y, floors = 2, wall = '#f0dfb4' }: { x: number; y: number; floors?: number; wall?: string }): string => {
  const height = floors * 150;
  const windows = repeat(floors, (floor) =>
    repeat(6, (window) =>
      floor === 0 && (window === 2 || window === 3)
        ? ''
        : box({ x: x - 390 + window * 136, y: y - floor * 150 - 122, width: 84, height: 78, fill: '#5f87a3' }),
    ),
  );
  return [
    box({ x: x - 430, y: y - height, width: 860, height, fill: wall }),
    box({ x: x - 460, y: y - height - 34, width: 920, height: 38, fill: '#b3452f' }),
    windows,
    box({ x: x - 118, y: y - 132, width: 220, height: 132, fill: '#7c5230' }),
    flagpole({ x, y: y - height - 30, height: 150 }),
  ].join('');
};

/** (x, y) is the foot of the pole. */
export const flagpole = ({ x, y, height }: { x: number; y: number; height: number }): string => {
  const [width, depth] = [height * 0.5, height * 0.33];
  return (
    box({ x: x - 3, y: y - height, width: 6, height, fill: '#8d8d8d' }) +
    box({ x: x + 3, y: y - height, width, height: depth, fill: '#d8232a' }) +
    star({ x: x + 3 + width / 2, y: y - height + depth / 2 + 2, size: depth * 0.34, fill: '#f4c430' })
  );
};

/** Rice terraces from the middle of the picture down. */
export const terraces = (colours: readonly string[], phase: number): string =>
  repeat(9, (step) => {
    const y = 560 + step * 58;
    const bend = 46 * Math.sin(step * 0.9 + phase);
    const fill = colours[step % colours.length] ?? '#d9b23c';
    const edge = shape(
      `M0 ${y + bend} Q400 ${y - 60} 800 ${y} T${WIDTH} ${y - bend} L${WIDTH} ${y - bend + 9} Q1200 ${y + 69} 800 ${y + 9} T0 ${y + bend + 9} Z`,
      '#5c4a26',
    );
    return shape(`M0 ${y + bend} Q400 ${y - 60} 800 ${y} T${WIDTH} ${y - bend} L${WIDTH} ${HEIGHT} L0 ${HEIGHT} Z`, fill) + edge;
  });

export const river = (fill = '#6fa6bf'): string =>
  shape(`M0 820 Q420 760 820 830 T${WIDTH} 800 L${WIDTH} 960 Q1180 1010 800 960 T0 980 Z`, fill);
