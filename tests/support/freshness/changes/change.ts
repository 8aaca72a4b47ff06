import type { AdminDesk } from '../admin-desk';
import type { Portal } from '../portal';

export type Stage = { desk: AdminDesk; portal: Portal };

/**
 * One thing that an editor does in the admin. `moves`: fields (`kind pattern`) that readers see another value of afterwards, or that come or
 * go; none: no reader sees anything of it.
 */
export type Change = { name: string; moves: readonly string[]; write(stage: Stage): Promise<unknown> };
