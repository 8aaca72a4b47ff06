import { setImmediate } from 'node:timers/promises';
import { keepImages } from '../../../../../src/plugins/legacy-import/server/src/apply/keep-images';
import type { MediaStore } from '../../../../../src/plugins/legacy-import/server/src/apply/media-store';
import type { LocalImage } from '../../../../../src/plugins/legacy-import/server/src/apply/photo-files';

const image = (name: string, sha256 = name): LocalImage => ({
  file: `/pages/${name}`,
  name,
  sha256,
  size: 1,
  kind: { mime: 'image/jpeg', extension: '.jpg' },
});

/** A library that takes its time, holds no picture that is broken, and fails where it is told to. */
const createLibrary = ({ broken = '', failing = '' } = {}) => {
  const stored: string[] = [];
  let [atWork, most] = [0, 0];
  const media: MediaStore = {
    keep: async ({ sha256 }) => {
      atWork += 1;
      most = Math.max(most, atWork);
      await setImmediate();
      atWork -= 1;
      if (sha256 === failing) throw new Error('disk full');
      if (sha256 === broken) return { ok: false, because: 'its picture cannot be decoded' };
      stored.push(sha256);
      return { ok: true, fileId: stored.length, isNew: true };
    },
  };
  return { media, stored, most: () => most, atWork: () => atWork };
};

const imagesOf = (...images: LocalImage[]) => new Map(images.map((each) => [`https://example.vn/${each.name}`, each]));

test('a picture that a page shows at two addresses is stored once and has both', async () => {
  const { media, stored } = createLibrary();
  const kept = await keepImages(media, imagesOf(image('a.jpg', 'same'), image('b.jpg', 'same'), image('c.jpg')));
  expect(stored).toEqual(['same', 'c.jpg']);
  expect(kept.newOnes).toBe(2);
  expect([...kept.ids.values()]).toEqual([1, 1, 2]);
});

test('a broken picture is named, and keeps the others from nothing', async () => {
  const { media } = createLibrary({ broken: 'b.jpg' });
  const kept = await keepImages(media, imagesOf(image('a.jpg'), image('b.jpg'), image('c.jpg')));
  expect([...kept.ids.keys()]).toEqual(['https://example.vn/a.jpg', 'https://example.vn/c.jpg']);
  expect(kept.warnings).toMatchObject([{ rule: 'unusable-image', message: expect.stringContaining('"b.jpg"') as string }]);
});

test('two are at work at once, not ten', async () => {
  const { media, most } = createLibrary();
  await keepImages(media, imagesOf(...Array.from({ length: 10 }, (_, number) => image(`${number}.jpg`))));
  expect(most()).toBe(2);
});

test('a library that fails is told when nothing is at work any more', async () => {
  const { media, atWork } = createLibrary({ failing: 'a.jpg' });
  await expect(keepImages(media, imagesOf(image('a.jpg'), image('b.jpg'), image('c.jpg')))).rejects.toThrow('disk full');
  expect(atWork()).toBe(0);
});
