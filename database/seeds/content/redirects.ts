import type { PageKey } from './pages';

type RedirectPlan = { fromPath: string } & ({ article: string } | { page: PageKey } | { gone: true });

/** Beside the addresses of the district's old portal, which stand with its articles. */
export const REDIRECTS: readonly RedirectPlan[] = [
  { fromPath: '/gioi-thieu-chung', page: 'about' },
  { fromPath: '/thong-tin-lien-he', page: 'contact' },
  { fromPath: '/tin-tuc/le-ra-mat-xa-ba-to', article: 'le-cong-bo-thanh-lap-xa-ba-to' },
  { fromPath: '/tin-tuc/lich-cat-dien-thang-8', gone: true },
];
