import { z } from '@strapi/utils';

const [EARLIEST, LATEST] = [Date.UTC(2000, 0), Date.UTC(3000, 0)];

/** An instant that every database can store, written with its offset; `error` says what is expected. */
export const momentOf = (error: string) =>
  z.iso
    .datetime({ offset: true, error })
    .transform((text) => new Date(text))
    .refine((moment) => moment.getTime() >= EARLIEST && moment.getTime() < LATEST, { error });
