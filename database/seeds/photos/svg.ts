/** Pictures are drawn on a canvas of this size, in pixels: the 3:2 of a camera. */
export const WIDTH = 1600;
export const HEIGHT = 1067;

type Box = { x: number; y: number; width: number; height: number; fill: string; radius?: number; opacity?: number };
type Ellipse = { x: number; y: number; rx: number; ry?: number; fill: string; opacity?: number };

export const box = ({ x, y, width, height, fill, radius = 0, opacity = 1 }: Box): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" opacity="${opacity}"/>`;

export const ellipse = ({ x, y, rx, ry = rx, fill, opacity = 1 }: Ellipse): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" opacity="${opacity}"/>`;

export const shape = (path: string, fill: string): string => `<path d="${path}" fill="${fill}"/>`;

/** Moves what is drawn around (0, 0) to a place; `scale` is about that point. */
export const place = (content: string, { x, y, scale = 1 }: { x: number; y: number; scale?: number }): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`;

/** A five-pointed star around a point, one tip up. */
export const star = ({ x, y, size, fill }: { x: number; y: number; size: number; fill: string }): string => {
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const reach = corner % 2 === 0 ? size : size * 0.382;
    const angle = (Math.PI / 5) * corner - Math.PI / 2;
    return `${(x + reach * Math.cos(angle)).toFixed(1)},${(y + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `<polygon points="${corners.join(' ')}" fill="${fill}"/>`;
};

export const picture = (content: string): string => framed(content, 'landscape');

const SIZES = {
  landscape: [WIDTH, HEIGHT],
  wide: [1600, 900],
  square: [1200, 1200],
  portrait: [1067, 1600],
  phone: [1280, 960],
} as const;

export type Shape = keyof typeof SIZES;

/** The canvas in a frame of another shape, which shows its middle. */
export const framed = (content: string, shape: Shape): string => {
  const [width, height] = SIZES[shape];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice">${content}</svg>`;
};
