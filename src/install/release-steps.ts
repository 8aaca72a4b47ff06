import type { Core } from '@strapi/strapi';

/** A step of installation that is carried out once per portal, so that what an administrator changes afterwards stays. */
export type ReleaseStep = { id: string; run: (deps: { strapi: Core.Strapi }) => Promise<void> };

const KEY = { type: 'dinh', name: 'install', key: 'done' } as const;

/** Carries out the steps that this portal has not seen yet, in order, and remembers each. */
export const runReleaseSteps = async ({ strapi, steps }: { strapi: Core.Strapi; steps: ReleaseStep[] }): Promise<void> => {
  const store = strapi.store(KEY);
  let done = ((await store.get({})) ?? []) as string[];
  for (const { id, run } of steps) {
    if (done.includes(id)) continue;
    await run({ strapi });
    done = [...done, id];
    await store.set({ value: done });
  }
};
