import { z } from '@strapi/utils';

const [EARLIEST, LATEST] = [Date.UTC(2000, 0), Date.UTC(3000, 0)];

/** An instant that a database can store and a clock will show: from 2000 to 2999, in ISO 8601 with its offset. */
export const MOMENT = z.iso
  .datetime({ offset: true, error: 'expected a moment with its offset, such as "2026-03-07T07:30:00+07:00"' })
  .transform((value) => new Date(value))
  .refine((moment) => moment.getTime() >= EARLIEST && moment.getTime() < LATEST, { error: 'expected a moment of the years 2000 to 2999' });
