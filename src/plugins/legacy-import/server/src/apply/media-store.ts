import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { STORED_IMAGES } from './import-tables-store';
import type { LocalImage } from './photo-files';

type Deps = { strapi: Core.Strapi };

/** Keeps photos in the media library, each once, whatever it is called and however often pages show it. */
export type MediaStore = {
  /** Called before the page's transaction: it takes time, and a stored photo does no harm if the page fails. */
  keep(image: LocalImage): Promise<KeptImage>;
};

type KeptImage = { ok: true; fileId: number; isNew: boolean } | { ok: false; because: string };

type NewFile = { filepath: string; originalFilename: string; mimetype: string; size: number };
type UploadService = {
  upload(request: { data: { fileInfo: { name: string; folder: number } }; files: NewFile }): Promise<{ id: number }[]>;
};
type FolderService = { create(folder: { name: string; parent: null }): Promise<{ id: number }> };

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';
const FOLDER_NAME = 'Ảnh từ trang cũ';

export const createMediaStore = ({ strapi }: Deps): MediaStore => {
  const uploads = strapi.plugin('upload').service<UploadService>('upload');
  return {
    keep: async ({ file, name, sha256, size, kind }) => {
      const known = await findStored({ strapi }, sha256);
      if (known !== null) return { ok: true, fileId: known, isNew: false };
      if (!(await isReadable(file))) return { ok: false, because: 'its picture cannot be decoded' };
      const folder = await ensureFolder({ strapi });
      const [stored] = await uploads.upload({
        // Neither caption nor alternative text: they belong to the use of a photo.
        data: { fileInfo: { name, folder } },
        files: { filepath: file, originalFilename: name, mimetype: kind.mime, size },
      });
      if (!stored) throw new Error(`The media library returned nothing for "${name}".`);
      await remember({ strapi }, { sha256, fileId: stored.id });
      return { ok: true, fileId: stored.id, isNew: true };
    },
  };
};

/** Decodes the whole picture once, small: the first bytes of a file that was cut off look like any other. */
const isReadable = (file: string): Promise<boolean> =>
  sharp(file, { failOn: 'error' })
    .resize(16)
    .toBuffer()
    .then(
      () => true,
      () => false,
    );

const findStored = async ({ strapi }: Deps, sha256: string): Promise<number | null> => {
  const fileId = await strapi.db.transaction(async ({ trx }) => {
    const row: unknown = await trx(STORED_IMAGES).where({ sha256 }).first('file_id');
    return (row as { file_id: number } | undefined)?.file_id ?? null;
  });
  if (fileId === null) return null;
  // An editor may have deleted it from the library since.
  const isThere = (await strapi.db.query(FILE).count({ where: { id: fileId } })) > 0;
  return isThere ? fileId : null;
};

const remember = async ({ strapi }: Deps, { sha256, fileId }: { sha256: string; fileId: number }): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(STORED_IMAGES).insert({ sha256, file_id: fileId }).onConflict('sha256').merge();
  });
};

const ensureFolder = async ({ strapi }: Deps): Promise<number> => {
  const found = (await strapi.db.query(FOLDER).findOne({ where: { name: FOLDER_NAME, parent: null }, select: ['id'] })) as {
    id: number;
  } | null;
  if (found) return found.id;
  const made = await strapi.plugin('upload').service<FolderService>('folder').create({ name: FOLDER_NAME, parent: null });
  return made.id;
};
