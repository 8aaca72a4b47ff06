/** Invented units: no real district or commune has such a code. */
export const DISTRICT_CODE = 'mau-huyen-van-khe';
const COMMUNE_CODE = 'mau-xa-van-khe';

const DISTRICTS_END = '2025-07-01';

/** The commune that runs the portal since the districts are gone. */
export const COMMUNE = {
  name: 'UBND xã Vân Khê',
  shortName: 'UBND xã',
  code: COMMUNE_CODE,
  classification: 'peoplesCommittee',
  adminLevel: 'commune',
  areaName: 'xã Vân Khê, tỉnh Lam Giang',
  foundingDate: DISTRICTS_END,
  translations: [{ language: 'en', name: 'People’s Committee of Vân Khê Commune', shortName: 'Commune People’s Committee' }],
  contact: { email: 'vanthu@vankhe.example', address: 'Khu trung tâm hành chính, xã Vân Khê, tỉnh Lam Giang' },
} as const;

/** The dissolved district whose pages the portal keeps. */
export const DISTRICT = {
  name: 'UBND huyện Vân Khê',
  shortName: 'UBND huyện',
  code: DISTRICT_CODE,
  classification: 'peoplesCommittee',
  adminLevel: 'district',
  areaName: 'huyện Vân Khê, tỉnh Lam Giang',
  dissolutionDate: DISTRICTS_END,
  dissolutionBasis: 'Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội; Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  translations: [{ language: 'en', name: 'People’s Committee of Vân Khê District', shortName: 'District People’s Committee' }],
} as const;
