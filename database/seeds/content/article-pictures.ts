import { aoDai, shirt, suit } from '../photos/cast';
import type { Picture } from '../photos/draw-photos';
import { library, presidium, reception } from '../photos/indoor-scenes';

/** The pictures of articles, by theme. */
export const ARTICLE_PICTURES = {
  'lay-y-kien-cu-tri': { draw: () => reception(2), takenAt: '2025-04-15 09:30', description: 'Voters of Van Khe District are asked' },
  'ban-giao-luu-tru': { draw: () => library(0), shape: 'phone', takenAt: '2025-06-20 14:20', description: 'Archives of Van Khe District' },
  'ba-to-hop-phien-dau': {
    draw: () => presidium([shirt('#e9eef2'), suit('#39424e'), aoDai('#3a7ca5')], 0),
    takenAt: '2025-07-09 08:10',
    description: 'First session, Ba To Commune',
  },
} satisfies Record<string, Picture>;
