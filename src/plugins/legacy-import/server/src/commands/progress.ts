import { Presets, SingleBar } from 'cli-progress';

export type Progress = { step(label: string): void; stop(): void };

const LONGEST_LABEL = 48;

/** A bar on a terminal; nothing where the output goes to a file or another program. */
export const startProgress = (stream: NodeJS.WritableStream, total: number): Progress => {
  if (!('isTTY' in stream) || stream.isTTY !== true) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { stream, format: '{bar} {value}/{total} {duration_formatted} {label}', hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0, { label: '' });
  return {
    step: (label) => {
      bar.increment({ label: label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label });
    },
    stop: () => {
      bar.stop();
    },
  };
};
