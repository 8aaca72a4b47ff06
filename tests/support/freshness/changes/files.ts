import type { Change } from './change';

const OF_IMAGES = ['article data.heroPhoto.image', 'home data.site.emblem', 'lists/articles data[].image', 'lists/people data[].portrait'];

const each = (places: readonly string[], ...fields: string[]): string[] =>
  places.flatMap((place) => fields.map((field) => `${place}.${field}`));

export const FILE_CHANGES: readonly Change[] = [
  {
    name: 'a file gets another name and focal point',
    moves: [...each(OF_IMAGES, 'focalPoint.x', 'focalPoint.y'), 'page data.body[files].files[].name'],
    write: ({ desk, portal }) => desk.renameFile(portal.files.main, { name: 'Tên tệp mới.png', focalPoint: { x: 10, y: 20 } }),
  },
  {
    name: 'many files get another focal point at once',
    moves: ['event data.photos[].image.focalPoint.x', 'page data.body[photo].image.focalPoint.y'],
    write: ({ desk, portal }) =>
      desk.call('post', '/upload/actions/bulk-update', {
        updates: [portal.files.second, portal.files.inBody].map((id) => ({ id, fileInfo: { focalPoint: { x: 1, y: 2 } } })),
      }),
  },
  {
    name: 'a file is replaced',
    moves: [...each(OF_IMAGES, 'width', 'height', 'sizes[].width'), 'article data.body[files].files[].size'],
    write: ({ desk, portal }) => desk.replaceFile(portal.files.main, { width: 700, height: 300 }),
  },
  {
    name: 'a file within a text is replaced',
    moves: ['article data.body[photo].image.width', 'page data.body[photo].image.mime'],
    write: ({ desk, portal }) => desk.replaceFile(portal.files.inBody, { width: 700, height: 300 }),
  },
];

/** After everything else: what shows the file shows none then. */
export const LOST_FILES: readonly Change[] = [
  {
    name: 'a file is removed',
    moves: ['article data.heroPhoto.image', 'gallery data.photos[].image', 'home data.site.emblem'],
    write: ({ desk, portal }) => desk.removeFile(portal.files.other),
  },
  {
    name: 'files are removed at once',
    moves: ['gallery data.photos[].image'],
    write: ({ desk, portal }) => desk.call('post', '/upload/actions/bulk-delete', { fileIds: [portal.files.second], folderIds: [] }),
  },
];
