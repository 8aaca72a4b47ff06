import type { OrganizationPlan } from '../plan/organization-plan';

/** The day Việt Nam's districts were dissolved. */
export const DISTRICTS_END = '2025-07-01';

const PROVINCE = 'tỉnh Lam Giang';
const DISTRICT = { adminLevel: 'district', areaName: `huyện Vân Khê, ${PROVINCE}` } as const;
const OF_BA_TO_1 = { adminLevel: 'commune', areaName: `xã Ba Tơ, ${PROVINCE}`, foundingDate: DISTRICTS_END } as const;
const OF_BA_TO_2 = { adminLevel: 'commune', areaName: `xã Ba Tô, ${PROVINCE}`, foundingDate: DISTRICTS_END } as const;
const ENDED = {
  dissolutionDate: DISTRICTS_END,
  dissolutionBasis: 'Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội; Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
} as const;

const PLANS = {
  district: {
    ...DISTRICT,
    ...ENDED,
    name: 'UBND huyện Vân Khê',
    shortName: 'UBND huyện',
    code: 'mau-huyen-van-khe',
    classification: 'peoplesCommittee',
    english: { name: 'People’s Committee of Vân Khê District', shortName: 'District People’s Committee' },
  },
  districtParty: {
    ...DISTRICT,
    ...ENDED,
    name: 'Huyện ủy Vân Khê',
    classification: 'partyCommittee',
    english: { name: 'Party Committee of Vân Khê District' },
  },
  districtRuralBoard: {
    ...DISTRICT,
    ...ENDED,
    name: 'Ban Chỉ đạo xây dựng nông thôn mới huyện Vân Khê',
    classification: 'council',
    english: { name: 'Steering Committee for New Rural Development of Vân Khê District' },
  },
  districtYouth: {
    ...DISTRICT,
    ...ENDED,
    name: 'Huyện đoàn Vân Khê',
    classification: 'massOrganization',
    english: { name: 'Youth Union of Vân Khê District' },
  },
  districtWomen: {
    ...DISTRICT,
    ...ENDED,
    name: 'Hội Liên hiệp Phụ nữ huyện Vân Khê',
    classification: 'massOrganization',
    english: { name: 'Women’s Union of Vân Khê District' },
  },
  districtCulture: {
    ...DISTRICT,
    ...ENDED,
    name: 'Phòng Văn hóa, Khoa học và Thông tin huyện Vân Khê',
    classification: 'department',
    english: { name: 'Division of Culture, Science and Information of Vân Khê District' },
  },
  districtHealth: {
    ...DISTRICT,
    name: 'Trung tâm Y tế huyện Vân Khê',
    classification: 'other',
    dissolutionDate: DISTRICTS_END,
    english: { name: 'Health Centre of Vân Khê District' },
  },
  agriculture: {
    name: `Sở Nông nghiệp và Phát triển nông thôn ${PROVINCE}`,
    classification: 'department',
    adminLevel: 'province',
    areaName: PROVINCE,
    dissolutionDate: '2025-03-01',
    dissolutionBasis: 'Hợp nhất với Sở Tài nguyên và Môi trường thành Sở Nông nghiệp và Môi trường từ ngày 01/3/2025',
    english: { name: 'Department of Agriculture and Rural Development of Lam Giang Province' },
  },
  environment: {
    name: `Sở Nông nghiệp và Môi trường ${PROVINCE}`,
    classification: 'department',
    adminLevel: 'province',
    areaName: PROVINCE,
    foundingDate: '2025-03-01',
    english: { name: 'Department of Agriculture and Environment of Lam Giang Province' },
  },
  baTo: {
    ...OF_BA_TO_1,
    name: 'UBND xã Ba Tơ',
    shortName: 'UBND xã',
    code: 'mau-xa-ba-to-1',
    classification: 'peoplesCommittee',
    english: { name: 'People’s Committee of Ba Tơ Commune', shortName: 'Commune People’s Committee' },
    contact: {
      phone: '0200 3800 101',
      email: 'vanthu@bato.example',
      address: 'Khu trung tâm hành chính, thôn Bản Mới, xã Ba Tơ, tỉnh Lam Giang',
    },
  },
  baToParty: {
    ...OF_BA_TO_1,
    name: 'Đảng ủy xã Ba Tơ',
    classification: 'partyCommittee',
    english: { name: 'Party Committee of Ba Tơ Commune' },
  },
  baToCouncil: {
    ...OF_BA_TO_1,
    name: 'HĐND xã Ba Tơ',
    classification: 'peoplesCouncil',
    english: { name: 'People’s Council of Ba Tơ Commune' },
  },
  baToFront: {
    ...OF_BA_TO_1,
    name: 'Ủy ban MTTQ Việt Nam xã Ba Tơ',
    classification: 'fatherlandFront',
    english: { name: 'Fatherland Front Committee of Ba Tơ Commune' },
  },
  baToYouth: {
    ...OF_BA_TO_1,
    name: 'Đoàn TNCS Hồ Chí Minh xã Ba Tơ',
    classification: 'massOrganization',
    english: { name: 'Youth Union of Ba Tơ Commune' },
  },
  baToCulture: {
    ...OF_BA_TO_1,
    name: 'Phòng Văn hóa - Xã hội xã Ba Tơ',
    classification: 'department',
    english: { name: 'Division of Culture and Social Affairs of Ba Tơ Commune' },
  },
  baToServices: {
    ...OF_BA_TO_1,
    name: 'Trung tâm Phục vụ hành chính công xã Ba Tơ',
    classification: 'other',
    english: { name: 'Public Administration Service Centre of Ba Tơ Commune' },
  },
  baToHealth: { ...OF_BA_TO_1, name: 'Trạm Y tế xã Ba Tơ', classification: 'other', english: { name: 'Health Station of Ba Tơ Commune' } },
  baToSchool: {
    ...OF_BA_TO_1,
    name: 'Trường PTDTBT THCS Khê Thượng',
    classification: 'other',
    foundingDate: '1998-09-05',
    english: { name: 'Khê Thượng Semi-boarding Lower Secondary School' },
  },
  baToTwo: {
    ...OF_BA_TO_2,
    name: 'UBND xã Ba Tô',
    shortName: 'UBND xã',
    code: 'mau-xa-ba-to-2',
    classification: 'peoplesCommittee',
    english: { name: 'People’s Committee of Ba Tô Commune', shortName: 'Commune People’s Committee' },
    contact: { phone: '0200 3800 202', email: 'vanthu@bato2.example', address: 'Thôn Nà Lũng, xã Ba Tô, tỉnh Lam Giang' },
  },
  baToTwoParty: {
    ...OF_BA_TO_2,
    name: 'Đảng ủy xã Ba Tô',
    classification: 'partyCommittee',
    english: { name: 'Party Committee of Ba Tô Commune' },
  },
  baToTwoFront: {
    ...OF_BA_TO_2,
    name: 'Ủy ban MTTQ Việt Nam xã Ba Tô',
    classification: 'fatherlandFront',
    english: { name: 'Fatherland Front Committee of Ba Tô Commune' },
  },
  baToTwoEconomy: {
    ...OF_BA_TO_2,
    name: 'Phòng Kinh tế xã Ba Tô',
    classification: 'department',
    english: { name: 'Economic Division of Ba Tô Commune' },
  },
} as const satisfies Record<string, OrganizationPlan>;

export type OrganizationKey = keyof typeof PLANS;

/** All invented, each after the one it belongs to. The publishers are a district that is gone and the two communes that took over; both communes' names fold to "ba to". */
export const ORGANIZATIONS: Readonly<Record<OrganizationKey, OrganizationPlan>> = PLANS;

export type PublisherKey = 'district' | 'baTo' | 'baToTwo';

/** Who took over from whom. */
export const SUCCESSORS: readonly (readonly [OrganizationKey, readonly OrganizationKey[]])[] = [
  ['district', ['baTo', 'baToTwo']],
  ['districtParty', ['baToParty', 'baToTwoParty']],
  ['agriculture', ['environment']],
];
