import { aoDai, shirt, suit } from '../photos/cast';
import type { Picture } from '../photos/draw-photos';
import { assembly, awarding, counter, presidium, reception, speech, training } from '../photos/indoor-scenes';
import { bonfire, field, festival, flagCeremony, harvest, headquarters, market, road, sport, village } from '../photos/outdoor-scenes';
import { ARTICLE_PICTURES } from './article-pictures';

/** `takenAt` is local time; descriptions are ASCII, as EXIF wants it. */
const EVENT_PICTURES = {
  'tru-so-ba-to': { draw: () => headquarters(1), shape: 'wide', takenAt: '2025-07-01 06:50', description: 'Offices of Ba To Commune' },
  'ra-mat-xa-chao-co': { draw: () => flagCeremony(0), takenAt: '2025-07-01 07:32', description: 'Flag ceremony, Ba To Commune' },
  'ra-mat-xa-hoi-truong': { draw: () => assembly(0), takenAt: '2025-07-01 08:05', description: 'Launch of Ba To Commune, hall' },
  'ra-mat-xa-bi-thu': {
    draw: () => speech(suit('#2d2f38'), 0),
    takenAt: '2025-07-01 08:40',
    description: 'Launch of Ba To Commune, speech',
  },
  'ra-mat-xa-chu-tich': {
    draw: () => speech(aoDai('#6a3d8f'), 1),
    shape: 'portrait',
    takenAt: '2025-07-01 09:12',
    description: 'Launch of Ba To Commune, speech',
  },
  'ra-mat-xa-quay': { draw: () => counter(0), takenAt: '2025-07-01 09:55', description: 'Public Administration Service Centre' },
  'ngay-hoi-cong-chieng': { draw: () => festival(1), takenAt: '2025-11-15 08:10', description: 'Festival of Ba To Commune, gongs' },
  'ngay-hoi-khai-mac': {
    draw: () => speech(suit('#39424e'), 2),
    takenAt: '2025-11-15 08:25',
    description: 'Festival of Ba To Commune, opening',
  },
  'ngay-hoi-cho-que': {
    draw: () => market(1),
    shape: 'phone',
    takenAt: '2025-11-15 10:40',
    description: 'Festival of Ba To Commune, stalls',
  },
  'ngay-hoi-bong-da': {
    draw: () => sport(0),
    shape: 'phone',
    takenAt: '2025-11-16 14:30',
    description: 'Festival of Ba To Commune, football',
  },
  'ngay-hoi-lua-trai': { draw: () => bonfire(2), takenAt: '2025-11-15 20:05', description: 'Festival of Ba To Commune, camp fire' },
  'thi-dua-hoi-truong': { draw: () => assembly(1), takenAt: '2026-01-15 08:02', description: 'Emulation conference, hall' },
  'thi-dua-chu-toa': {
    draw: () => presidium([aoDai('#6a3d8f'), aoDai('#b03060')], 1),
    shape: 'wide',
    takenAt: '2026-01-15 08:15',
    description: 'Emulation conference, chair',
  },
  'thi-dua-bao-cao': { draw: () => speech(shirt('#2f74c0'), 4), takenAt: '2026-01-15 08:30', description: 'Emulation conference, report' },
  'thi-dua-trao-thuong': {
    draw: () => awarding([suit('#2d2f38')], 3, 2),
    takenAt: '2026-01-15 10:10',
    description: 'Emulation conference, awards',
  },
  'thi-dua-ho-gia-dinh': { draw: () => awarding([], 5, 4), takenAt: '2026-01-15 10:25', description: 'Emulation conference, households' },
  'tap-huan-so-lop': { draw: () => training(0), takenAt: '2026-04-09 09:20', description: 'Course in digital skills' },
  'doi-thoai-ban-tron': { draw: () => reception(1), takenAt: '2026-03-12 08:45', description: 'Dialogue with residents' },
  'mua-vang-ruong': { draw: () => field(4), shape: 'wide', takenAt: '2026-10-10 06:40', description: 'Rice terraces of Ba To Commune' },
  'mua-vang-may-gat': { draw: () => harvest(3), takenAt: '2026-10-10 08:10', description: 'Harvest' },
  'mua-vang-nha-san': { draw: () => village(2), takenAt: '2026-10-10 10:30', description: 'Houses on stilts' },
  'mua-vang-duong': { draw: () => road(5), shape: 'portrait', takenAt: '2026-10-10 15:15', description: 'Field road' },
} satisfies Record<string, Picture>;

const ALL = { ...EVENT_PICTURES, ...ARTICLE_PICTURES };

export type PictureName = keyof typeof ALL;

/** Every picture of the portal beside the portraits and those of the sample page, by the name of its file. */
export const PICTURES: Readonly<Record<PictureName, Picture>> = ALL;
