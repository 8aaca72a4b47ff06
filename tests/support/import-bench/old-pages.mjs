import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/**
 * Pages of the Ba Tơ kind (10 captions, 9 paragraphs, a conference, 6 officials), as many districts' portals had them over ten years: titles, days and
 * conferences are all different, the same officials come back for five years. The text is the sample portal's, with other names.
 */
const SAMPLE = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../database/seeds/samples/nong-thon-moi-2024.txt');
const DISTRICTS = ['Ba Tơ', 'Bình Sơn', 'Trà Bồng', 'Sơn Tịnh', 'Tư Nghĩa', 'Sơn Hà', 'Sơn Tây', 'Minh Long', 'Nghĩa Hành', 'Mộ Đức'];
const SUBJECTS = ['nông thôn mới', 'gia đình văn hóa', 'cải cách hành chính', 'chuyển đổi số', 'giảm nghèo bền vững', 'dân vận khéo'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hòa', 'Khánh', 'Lan', 'Minh', 'Nga', 'Phúc', 'Quý', 'Sơn', 'Thủy', 'Uyên', 'Việt'];
const MIDDLE = ['Thị Thu', 'Văn', 'Quang', 'Minh', 'Thị Ngọc', 'Xuân'];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đinh', 'Võ', 'Bùi', 'Đặng', 'Hồ'];
/** The officials of the sample, each of whom gets another name per district and term. */
const OFFICIALS = ['Vi Thị Lệ Quyên', 'Nông Văn Thắng', 'Lê Quang Đạt', 'Hoàng Minh Khôi', 'Bế Thị Ngọc Diệp', 'Trương Thị Mỹ Hạnh'];
const YEARS = 10;
const YEARS_OF_A_TERM = 5;
const FIRST_YEAR = 2015;
const PHOTOS = 10;
/** So many different pictures; each page has ten of its own choice. */
const DIFFERENT_PHOTOS = 40;

const SOURCE = readFileSync(SAMPLE, 'utf8');

/** @template T @param {readonly T[]} values @param {number} number @returns {T} */
const pick = (values, number) => /** @type {T} */ (values[number % values.length]);

/** @param {number} number */
const nameOf = (number) =>
  [pick(FAMILY, number), pick(MIDDLE, Math.floor(number / FAMILY.length)), pick(GIVEN, Math.floor(number / 7))].join(' ');

/** @param {number} number */
const pageText = (number) => {
  const district = number % DISTRICTS.length;
  const serial = Math.floor(number / DISTRICTS.length);
  const year = FIRST_YEAR + (serial % YEARS);
  const day = new Date(Date.UTC(year, 0, 1 + ((serial * 37) % 350)));
  const [month, date] = [day.getUTCMonth() + 1, day.getUTCDate()];
  const term = Math.floor((year - FIRST_YEAR) / YEARS_OF_A_TERM);
  const officials = OFFICIALS.map((name, index) => /** @type {const} */ ([name, nameOf((district * 2 + term) * OFFICIALS.length + index)]));
  const twoDigits = (/** @type {number} */ value) => String(value).padStart(2, '0');
  const changes = [
    /** @type {const} */ (['Vân Khê', pick(DISTRICTS, district)]),
    /** @type {const} */ (['VÂN KHÊ', pick(DISTRICTS, district).toUpperCase()]),
    /** @type {const} */ (['xây dựng nông thôn mới năm 2024', `${pick(SUBJECTS, serial)} đợt ${serial + 1} năm ${year}`]),
    /** @type {const} */ (['14/02/2025 15:42    318', `${twoDigits(date)}/${twoDigits(month)}/${year} 15:42    ${100 + (number % 900)}`]),
    /** @type {const} */ (['Sáng ngày 12/02', `Sáng ngày ${twoDigits(date)}/${twoDigits(month)}`]),
    ...officials,
  ];
  return changes.reduce((text, [from, to]) => text.replaceAll(from, to), SOURCE);
};

/** Noise over a gradient: as heavy as a photo of these portals, some 150 KB. @param {string} folder @param {number} number */
const drawPhoto = async (folder, number) => {
  const file = path.join(folder, `photo-${number}.jpg`);
  const background = { r: (number * 53) % 256, g: (number * 97) % 256, b: (number * 151) % 256 };
  await sharp({ create: { width: 1280, height: 853, channels: 3, background, noise: { type: 'gaussian', mean: 128, sigma: 12 } } })
    .jpeg({ quality: 72 })
    .toFile(file);
  return file;
};

/**
 * Writes pages `from` … `from + count - 1` into the folder and answers their paths.
 * @param {{ folder: string; from: number; count: number; withPhotos?: boolean }} wanted
 * @returns {Promise<string[]>}
 */
export const writeOldPages = async ({ folder, from, count, withPhotos = false }) => {
  mkdirSync(folder, { recursive: true });
  const drawn = path.join(folder, 'drawn');
  mkdirSync(drawn, { recursive: true });
  /** @type {string[]} */
  const photos = [];
  for (let number = 0; withPhotos && number < DIFFERENT_PHOTOS; number += 1) photos.push(await drawPhoto(drawn, number));
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const stem = `trang-${String(number).padStart(5, '0')}`;
    const file = path.join(folder, `${stem}.txt`);
    writeFileSync(file, pageText(number));
    if (withPhotos) placePhotos(path.join(folder, `${stem}.photos`), photos, number);
    return file;
  });
};

/** @param {string} folder @param {readonly string[]} photos @param {number} number */
const placePhotos = (folder, photos, number) => {
  mkdirSync(folder);
  for (let index = 0; index < PHOTOS; index += 1) {
    const photo = pick(photos, number * 3 + index);
    writeFileSync(path.join(folder, `${String(index + 1).padStart(2, '0')}.jpg`), readFileSync(photo));
  }
};
