import type { Settings } from '../../../shared/contracts';

/** What makes two hits of one visitor on one document one view: at most `ms` between them (chains collapse), or the same clock hour. */
export type Nearness = { kind: 'window'; ms: number } | { kind: 'hour' };

export type CountingRules = {
  near: Nearness;
  /** A visit goes on as long as no two hits of it are further apart. */
  visitMs: number;
  viewsPerVisitorDay: number;
};

type Counted = Pick<Settings, 'profile' | 'doubleClickSeconds' | 'visitMinutes'>;

/** A window of 0 s means that there are no double-clicks: then not even two hits of the same millisecond are near. */
const windowOf = (seconds: number): Nearness => ({ kind: 'window', ms: seconds === 0 ? -1 : seconds * 1_000 });

const nearnessOf = ({ profile, doubleClickSeconds, visitMinutes }: Counted): Nearness => {
  switch (profile) {
    case 'counter':
    case 'custom':
      return windowOf(doubleClickSeconds);
    case 'session':
      return windowOf(visitMinutes * 60);
    case 'hourly':
      return { kind: 'hour' };
  }
};

export const countingRules = (settings: Counted, limits: { viewsPerVisitorDay: number }): CountingRules => ({
  near: nearnessOf(settings),
  visitMs: settings.visitMinutes * 60_000,
  viewsPerVisitorDay: limits.viewsPerVisitorDay,
});
