export type Scheme = 'light' | 'dark';

/** Half of what three channels of a colour hold together. */
const MIDDLE = (3 * 256) / 2;

/** Which of the two themes the panel is in, by the colour of its paper (#rrggbb). */
export const schemeOf = ({ neutral0 }: { neutral0: string }): Scheme => {
  const channels = [1, 3, 5].map((from) => Number.parseInt(neutral0.slice(from, from + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) < MIDDLE ? 'dark' : 'light';
};
