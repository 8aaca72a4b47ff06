import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createMediaStore } from '../../../src/plugins/legacy-import/server/src/apply/media-store';
import { FORMS } from '../content/forms';
import { PICTURES } from '../content/pictures';
import { PEOPLE, type PersonKey } from '../content/people';
import { emblem, portrait } from '../photos/indoor-scenes';
import { drawPicture, type Picture } from '../photos/draw-photos';
import { toDocx } from '../plan/docx';
import { readNote, writeNote } from './ledger';
import type { FileName, Files } from './seeding';

type Deps = { strapi: Core.Strapi };
type Made = { name: string; bytes: Buffer; mime: string; extension: string };

const FILE = 'plugin::upload.file';
const JPEG = { mime: 'image/jpeg', extension: '.jpg' } as const;
const DOCX = { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: '.docx' } as const;

/** Draws and uploads what is asked for, each once in the life of a database. Ends with `remove`. */
export const createFiles = async ({ strapi }: Deps): Promise<Files & { remove(): Promise<void> }> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dinh-sample-'));
  const ids = new Map<FileName, number>();

  const keep = async (name: FileName): Promise<number> => {
    const known = await findKept({ strapi }, name);
    if (known !== null) return known;
    const { bytes, ...made } = await makeFile(name);
    const file = path.join(folder, made.name);
    await writeFile(file, bytes);
    const id =
      made.mime === JPEG.mime
        ? await keepPicture({ strapi }, file, bytes)
        : await upload({ strapi }, { ...made, file, size: bytes.length });
    await noteKept({ strapi }, name, id);
    return id;
  };

  return {
    prepare: async (names) => {
      for (const name of names) if (!ids.has(name)) ids.set(name, await keep(name));
    },
    idOf: (name) => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`The file "${name}" was not prepared.`);
      return id;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

const findKept = async ({ strapi }: Deps, name: FileName): Promise<number | null> => {
  const note = await readNote({ strapi }, `file:${name}`);
  if (!note) return null;
  const row = (await strapi.db.query(FILE).findOne({ where: { documentId: note.documentId }, select: ['id'] })) as { id: number } | null;
  return row?.id ?? null;
};

const noteKept = async ({ strapi }: Deps, name: FileName, id: number): Promise<void> => {
  const row = (await strapi.db.query(FILE).findOne({ where: { id }, select: ['documentId'] })) as { documentId: string };
  await writeNote({ strapi }, `file:${name}`, row);
};

const makeFile = async (name: FileName): Promise<Made> => {
  if (name in FORMS) {
    const { title, lines } = FORMS[name as keyof typeof FORMS];
    return { ...DOCX, name: `${name}${DOCX.extension}`, bytes: toDocx([title, ...lines]) };
  }
  return { ...JPEG, name: `${name}${JPEG.extension}`, bytes: await drawPicture(pictureNamed(name)) };
};

const pictureNamed = (name: FileName): Picture => {
  if (name === 'emblem') return { draw: emblem, shape: 'square', takenAt: '2025-07-01 08:00', description: 'Emblem of the sample portal' };
  if (!name.startsWith('portrait-')) return PICTURES[name as keyof typeof PICTURES];
  const { figure } = PEOPLE[name.slice('portrait-'.length) as PersonKey];
  return { draw: () => portrait(figure), shape: 'portrait', takenAt: '2025-07-15 09:00', description: 'Portrait, sample portal' };
};

/** The importer's own media library: a picture that it has already is not stored twice. */
const keepPicture = async ({ strapi }: Deps, file: string, bytes: Buffer): Promise<number> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = await createMediaStore({ strapi }).keep({ file, name: path.basename(file), sha256, size: bytes.length, kind: JPEG });
  if (!kept.ok) throw new Error(`The picture ${path.basename(file)} was refused: ${kept.because}.`);
  return kept.fileId;
};

type UploadService = {
  upload(request: {
    data: { fileInfo: { name: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number }[]>;
};

const upload = async (
  { strapi }: Deps,
  { name, file, mime, size }: Omit<Made, 'bytes'> & { file: string; size: number },
): Promise<number> => {
  const [stored] = await strapi
    .plugin('upload')
    .service<UploadService>('upload')
    .upload({ data: { fileInfo: { name } }, files: { filepath: file, originalFilename: name, mimetype: mime, size } });
  if (!stored) throw new Error(`The media library returned nothing for "${name}".`);
  return stored.id;
};
