import type { OrganizationKey } from './organizations';

export type OfficePlan = { label: string; role: string; organization: OrganizationKey; english: string; singleHolder?: true };

const PLANS = {
  districtChair: {
    label: 'Chủ tịch UBND huyện',
    role: 'Chủ tịch',
    organization: 'district',
    english: 'Chairman of the District People’s Committee',
    singleHolder: true,
  },
  districtViceChair: {
    label: 'Phó Chủ tịch UBND huyện',
    role: 'Phó Chủ tịch',
    organization: 'district',
    english: 'Vice Chairwoman of the District People’s Committee',
  },
  districtDeputySecretary: {
    label: 'Phó Bí thư Thường trực Huyện ủy',
    role: 'Phó Bí thư Thường trực',
    organization: 'districtParty',
    english: 'Permanent Deputy Secretary of the District Party Committee',
    singleHolder: true,
  },
  districtStandingMember: {
    label: 'Ủy viên Ban Thường vụ Huyện ủy',
    role: 'Ủy viên Ban Thường vụ',
    organization: 'districtParty',
    english: 'Member of the Standing Board of the District Party Committee',
  },
  ruralBoardHead: {
    label: 'Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện',
    role: 'Trưởng Ban',
    organization: 'districtRuralBoard',
    english: 'Head of the District Steering Committee for New Rural Development',
    singleHolder: true,
  },
  ruralBoardDeputy: {
    label: 'Phó Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện',
    role: 'Phó Trưởng Ban',
    organization: 'districtRuralBoard',
    english: 'Deputy Head of the District Steering Committee for New Rural Development',
  },
  districtYouthSecretary: {
    label: 'Bí thư Huyện đoàn',
    role: 'Bí thư',
    organization: 'districtYouth',
    english: 'Secretary of the District Youth Union',
    singleHolder: true,
  },
  districtYouthDeputy: {
    label: 'Phó Bí thư Huyện đoàn',
    role: 'Phó Bí thư',
    organization: 'districtYouth',
    english: 'Deputy Secretary of the District Youth Union',
  },
  districtWomenChair: {
    label: 'Chủ tịch Hội Liên hiệp Phụ nữ',
    role: 'Chủ tịch',
    organization: 'districtWomen',
    english: 'President of the Women’s Union',
    singleHolder: true,
  },
  districtCultureHead: {
    label: 'Trưởng phòng Văn hóa, Khoa học và Thông tin huyện',
    role: 'Trưởng phòng',
    organization: 'districtCulture',
    english: 'Head of the District Division of Culture, Science and Information',
    singleHolder: true,
  },
  districtEditor: {
    label: 'Biên tập viên Trang thông tin điện tử huyện',
    role: 'Biên tập viên',
    organization: 'districtCulture',
    english: 'Editor of the District Portal',
  },
  districtHealthDeputy: {
    label: 'Phó Giám đốc Trung tâm Y tế huyện',
    role: 'Phó Giám đốc',
    organization: 'districtHealth',
    english: 'Deputy Director of the District Health Centre',
  },
  agricultureDeputy: {
    label: 'Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn tỉnh',
    role: 'Phó Giám đốc',
    organization: 'agriculture',
    english: 'Deputy Director of the provincial Department of Agriculture and Rural Development',
  },
  environmentDeputy: {
    label: 'Phó Giám đốc Sở Nông nghiệp và Môi trường tỉnh',
    role: 'Phó Giám đốc',
    organization: 'environment',
    english: 'Deputy Director of the provincial Department of Agriculture and Environment',
  },
  baToSecretary: {
    label: 'Bí thư Đảng ủy xã Ba Tơ',
    role: 'Bí thư',
    organization: 'baToParty',
    english: 'Secretary of the Party Committee of Ba Tơ Commune',
    singleHolder: true,
  },
  baToCouncilChair: {
    label: 'Chủ tịch HĐND xã Ba Tơ',
    role: 'Chủ tịch',
    organization: 'baToCouncil',
    english: 'Chairman of the People’s Council of Ba Tơ Commune',
    singleHolder: true,
  },
  baToChair: {
    label: 'Chủ tịch UBND xã Ba Tơ',
    role: 'Chủ tịch',
    organization: 'baTo',
    english: 'Chairwoman of the People’s Committee of Ba Tơ Commune',
    singleHolder: true,
  },
  baToViceChair: {
    label: 'Phó Chủ tịch UBND xã Ba Tơ',
    role: 'Phó Chủ tịch',
    organization: 'baTo',
    english: 'Vice Chairman of the People’s Committee of Ba Tơ Commune',
  },
  baToFrontChair: {
    label: 'Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tơ',
    role: 'Chủ tịch',
    organization: 'baToFront',
    english: 'Chairwoman of the Fatherland Front Committee of Ba Tơ Commune',
    singleHolder: true,
  },
  baToYouthSecretary: {
    label: 'Bí thư Đoàn Thanh niên xã Ba Tơ',
    role: 'Bí thư',
    organization: 'baToYouth',
    english: 'Secretary of the Youth Union of Ba Tơ Commune',
    singleHolder: true,
  },
  baToCultureHead: {
    label: 'Trưởng phòng Văn hóa - Xã hội xã Ba Tơ',
    role: 'Trưởng phòng',
    organization: 'baToCulture',
    english: 'Head of the Division of Culture and Social Affairs of Ba Tơ Commune',
    singleHolder: true,
  },
  baToEditor: {
    label: 'Biên tập viên Trang thông tin điện tử xã Ba Tơ',
    role: 'Biên tập viên',
    organization: 'baToCulture',
    english: 'Editor of the Ba Tơ Commune Portal',
  },
  baToServicesDeputy: {
    label: 'Phó Giám đốc Trung tâm Phục vụ hành chính công xã Ba Tơ',
    role: 'Phó Giám đốc',
    organization: 'baToServices',
    english: 'Deputy Director of the Public Administration Service Centre of Ba Tơ Commune',
  },
  baToHealthHead: {
    label: 'Trạm trưởng Trạm Y tế xã Ba Tơ',
    role: 'Trạm trưởng',
    organization: 'baToHealth',
    english: 'Head of the Health Station of Ba Tơ Commune',
    singleHolder: true,
  },
  schoolHead: {
    label: 'Hiệu trưởng Trường PTDTBT THCS Khê Thượng',
    role: 'Hiệu trưởng',
    organization: 'baToSchool',
    english: 'Principal of Khê Thượng Semi-boarding Lower Secondary School',
    singleHolder: true,
  },
  baToTwoSecretary: {
    label: 'Bí thư Đảng ủy xã Ba Tô',
    role: 'Bí thư',
    organization: 'baToTwoParty',
    english: 'Secretary of the Party Committee of Ba Tô Commune',
    singleHolder: true,
  },
  baToTwoChair: {
    label: 'Chủ tịch UBND xã Ba Tô',
    role: 'Chủ tịch',
    organization: 'baToTwo',
    english: 'Chairman of the People’s Committee of Ba Tô Commune',
    singleHolder: true,
  },
  baToTwoFrontChair: {
    label: 'Chủ tịch Ủy ban MTTQ Việt Nam xã Ba Tô',
    role: 'Chủ tịch',
    organization: 'baToTwoFront',
    english: 'Chairwoman of the Fatherland Front Committee of Ba Tô Commune',
    singleHolder: true,
  },
  baToTwoEconomyHead: {
    label: 'Trưởng phòng Kinh tế xã Ba Tô',
    role: 'Trưởng phòng',
    organization: 'baToTwoEconomy',
    english: 'Head of the Economic Division of Ba Tô Commune',
    singleHolder: true,
  },
} as const satisfies Record<string, OfficePlan>;

export type OfficeKey = keyof typeof PLANS;

/** In protocol order within an organization. */
export const OFFICES: Readonly<Record<OfficeKey, OfficePlan>> = PLANS;
