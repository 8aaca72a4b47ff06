import type { ImportForm } from './import-client';

/** Forms that no import can be made of: what is wrong, the form, the status and the sentence. */
export const REFUSED_FORMS: [string, ImportForm, number, RegExp][] = [
  ['nothing', {}, 400, /Send a CSV file/],
  ['no heading', { csv: '/a,1\n/b,2' }, 400, /no column of views: expected a first line such as "url,views"/],
  ['no column of addresses', { csv: 'title,views\nA,1' }, 400, /no column of addresses/],
  ['no rows', { csv: 'url,views\n' }, 400, /no rows/],
  ['an unknown strategy', { csv: 'url,views\n/a,1', strategy: 'double' }, 400, /strategy/],
  ['a total that is no number', { siteViews: 'many' }, 400, /siteViews: expected a whole number, but found "many"/],
  ['a picture', { csv: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]) }, 400, /not text in UTF-8/],
  ['unfinished quotes', { csv: 'url,views\n"/a,1\n' }, 400, /not CSV/],
  ['too many rows', { csv: `url,views\n${'/a,1\n'.repeat(200_001)}` }, 400, /more than 200000 rows/],
  ['too many bytes', { csv: Buffer.alloc(33 * 1024 * 1024, 'a') }, 413, /at most 32 MB/],
];
