import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { MOST_PIXELS } from './image-kind';
import { STORED_IMAGES } from './import-tables-store';
import type { LocalImage } from './photo-files';

type Deps = { strapi: Core.Strapi };

/** Keeps photos in the media library, each once, whatever it is called and however often pages show it. */
export type MediaStore = {
  /** Called before the page's transaction: it takes time, and a stored photo does no harm if the page fails. */
  keep(image: LocalImage): Promise<KeptImage>;
};

export type KeptImage = { ok: true; fileId: number; isNew: boolean } | { ok: false; because: string };

type NewFile = { filepath: string; originalFilename: string; mimetype: string; size: number };
type UploadService = {
  upload(request: { data: { fileInfo: { name: string; folder: number } }; files: NewFile }): Promise<{ id: number }[]>;
};
type FolderService = { create(folder: { name: string; parent: null }): Promise<{ id: number }> };

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';
const FOLDER_NAME = 'Ảnh từ trang cũ';

export const createMediaStore = ({ strapi }: Deps): MediaStore => {
  let finding: Promise<number> | null = null;
  /** Two pictures are stored at once, and the first two must not make a folder each. */
  const findFolder = (): Promise<number> => {
    finding ??= ensureFolder({ strapi }).finally(() => {
      finding = null;
    });
    return finding;
  };
  return {
    keep: async (image) => {
      const { sha256 } = image;
      const known = await findStored({ strapi }, sha256);
      if (known !== null) return { ok: true, fileId: known, isNew: false };
      const forgotten = await findForgotten({ strapi }, image);
      if (forgotten === null && !(await isReadable(image.file))) return { ok: false, because: 'its picture cannot be decoded' };
      const fileId = forgotten ?? (await store({ strapi }, { image, folder: await findFolder() }));
      await remember({ strapi }, { sha256, fileId, name: image.name });
      return { ok: true, fileId, isNew: true };
    },
  };
};

/** Decodes the whole picture once, small: the first bytes of a file that was cut off look like any other. */
const isReadable = (file: string): Promise<boolean> =>
  sharp(file, { failOn: 'error', limitInputPixels: MOST_PIXELS })
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

/**
 * What a picture is called until it is remembered. The name follows from the content, so that the next import finds a picture that one stored which
 * was killed before it could remember it.
 */
const passingName = ({ sha256, kind }: LocalImage): string => `anh-${sha256}${kind.extension}`;

const findForgotten = async ({ strapi }: Deps, image: LocalImage): Promise<number | null> => {
  const row = (await strapi.db.query(FILE).findOne({ where: { name: passingName(image) }, select: ['id'] })) as { id: number } | null;
  return row?.id ?? null;
};

const store = async ({ strapi }: Deps, { image, folder }: { image: LocalImage; folder: number }): Promise<number> => {
  const [stored] = await strapi
    .plugin('upload')
    .service<UploadService>('upload')
    .upload({
      // Neither caption nor alternative text: they belong to the use of a photo.
      data: { fileInfo: { name: passingName(image), folder } },
      files: { filepath: image.file, originalFilename: image.name, mimetype: image.kind.mime, size: image.size },
    });
  if (!stored) throw new Error(`The media library returned nothing for "${image.name}".`);
  return stored.id;
};

/** From here on it has its own name, and is known by its content. */
const remember = async ({ strapi }: Deps, { sha256, fileId, name }: { sha256: string; fileId: number; name: string }): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.query(FILE).update({ where: { id: fileId }, data: { name } });
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
