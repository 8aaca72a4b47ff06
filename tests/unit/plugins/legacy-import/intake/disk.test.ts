import { refusalOfDisk } from '../../../../../src/plugins/legacy-import/server/src/intake/disk';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EEXIST', 'name-taken'],
  ['ENOTDIR', 'name-taken'],
  ['EISDIR', 'name-taken'],
])('%s of the disk is %s to the sender', (code, refusal) => {
  expect(refusalOfDisk(failure(code), 'tin/1.html')).toMatchObject({ ok: false, refusal: { code: refusal, path: 'tin/1.html' } });
});

test.each([failure('EACCES'), failure('EIO'), new Error('other'), null])(
  'what nobody foresaw (%p) is none of the sender’s business',
  (error) => {
    expect(refusalOfDisk(error, 'tin/1.html')).toBeNull();
  },
);
