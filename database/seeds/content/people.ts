import type { Figure } from '../photos/people';
import { aoDai, shirt, suit } from '../photos/cast';
import { DISTRICTS_END } from './organizations';
import type { OfficeKey } from './offices';

/** `from` and `to` are days, both included; without `to` the term lasts. Of terms at one time the first is the one that is printed. */
export type TermPlan = { office: OfficeKey; from: string; to?: string };

export type PersonPlan = {
  name: string;
  /** A degree, never "đồng chí". */
  honorificPrefix?: string;
  biography: string;
  /** As drawn in the portrait. */
  figure: Figure;
  terms: readonly TermPlan[];
};

const LAST_DISTRICT_DAY = '2025-06-30';
/** The day on which several offices of both communes changed hands. */
const ROTATION = '2026-06-01';
const BEFORE_ROTATION = '2026-05-31';
const untilTheEnd = (office: OfficeKey, from: string): TermPlan => ({ office, from, to: LAST_DISTRICT_DAY });
const sinceTheCommunes = (office: OfficeKey, to?: string): TermPlan => ({ office, from: DISTRICTS_END, ...(to ? { to } : {}) });

const PLANS = {
  dat: {
    name: 'Lê Quang Đạt',
    biography: 'Cử nhân Luật, công tác tại huyện Vân Khê từ năm 1999; nhiều năm phụ trách lĩnh vực xây dựng nông thôn mới.',
    figure: suit('#2d2f38'),
    terms: [
      untilTheEnd('districtChair', '2021-06-15'),
      untilTheEnd('ruralBoardHead', '2021-07-01'),
      sinceTheCommunes('baToSecretary'),
      sinceTheCommunes('baToCouncilChair'),
    ],
  },
  thang: {
    name: 'Nông Văn Thắng',
    biography: 'Trưởng thành từ công tác Đoàn ở cơ sở; nghỉ hưu theo chế độ từ ngày 01/6/2026.',
    figure: suit('#1f3a5f', '#6b6763'),
    terms: [untilTheEnd('districtDeputySecretary', '2020-08-10'), sinceTheCommunes('baToTwoSecretary', BEFORE_ROTATION)],
  },
  hanh: {
    name: 'Trương Thị Mỹ Hạnh',
    biography: 'Thạc sĩ Quản lý công; từng phụ trách khối văn hóa - xã hội của huyện.',
    figure: aoDai('#6a3d8f'),
    terms: [
      untilTheEnd('districtStandingMember', '2020-08-10'),
      untilTheEnd('districtViceChair', '2021-06-15'),
      sinceTheCommunes('baToChair'),
    ],
  },
  diep: {
    name: 'Bế Thị Ngọc Diệp',
    biography: 'Hơn hai mươi năm làm công tác phụ nữ và công tác Mặt trận.',
    figure: aoDai('#b03060'),
    terms: [
      untilTheEnd('districtWomenChair', '2021-03-08'),
      untilTheEnd('ruralBoardDeputy', '2021-07-01'),
      sinceTheCommunes('baToFrontChair'),
    ],
  },
  khoi: {
    name: 'Hoàng Minh Khôi',
    biography: 'Sinh năm 1988, kỹ sư nông nghiệp; được điều động giữ chức Chủ tịch UBND xã Ba Tô từ ngày 01/6/2026.',
    figure: shirt('#2f74c0'),
    terms: [
      untilTheEnd('districtYouthSecretary', '2022-04-01'),
      sinceTheCommunes('baToViceChair', BEFORE_ROTATION),
      { office: 'baToTwoChair', from: ROTATION },
    ],
  },
  quyen: {
    name: 'Vi Thị Lệ Quyên',
    honorificPrefix: 'ThS.',
    biography: 'Thạc sĩ Phát triển nông thôn, phụ trách chương trình mỗi xã một sản phẩm của tỉnh.',
    figure: aoDai('#20786f'),
    terms: [
      { office: 'agricultureDeputy', from: '2022-01-10', to: '2025-02-28' },
      { office: 'environmentDeputy', from: '2025-03-01' },
    ],
  },
  viet: {
    name: 'Đàm Quốc Việt',
    biography: 'Người nhiều năm sưu tầm, ghi chép lễ tục và dân ca của đồng bào vùng sông Khê.',
    figure: suit('#5b4636', '#6b6763'),
    terms: [
      untilTheEnd('districtCultureHead', '2019-11-01'),
      sinceTheCommunes('baToCultureHead', BEFORE_ROTATION),
      { office: 'baToViceChair', from: ROTATION },
    ],
  },
  trong: {
    name: 'Hứa Đức Trọng',
    biography: 'Kỹ sư thủy lợi, gắn bó với các công trình kênh mương, hồ chứa của vùng Ba Tô.',
    figure: suit('#39424e'),
    terms: [sinceTheCommunes('baToTwoChair', BEFORE_ROTATION), { office: 'baToTwoSecretary', from: ROTATION }],
  },
  oanh: {
    name: 'Ma Thị Kim Oanh',
    biography: 'Nguyên cán bộ Mặt trận xã Mai Khê cũ, phụ trách các phong trào ở khu dân cư.',
    figure: aoDai('#3a7ca5'),
    terms: [sinceTheCommunes('baToTwoFrontChair')],
  },
  lam: {
    name: 'Triệu Văn Lâm',
    honorificPrefix: 'BS.',
    biography: 'Bác sĩ đa khoa, tình nguyện về công tác tại trạm y tế từ khi huyện kết thúc hoạt động.',
    figure: shirt('#f4f6f7'),
    terms: [untilTheEnd('districtHealthDeputy', '2023-01-03'), sinceTheCommunes('baToHealthHead')],
  },
  an: {
    name: 'Lương Thị Hoài An',
    biography: 'Phụ trách bộ phận tiếp nhận và trả kết quả hồ sơ của xã.',
    figure: aoDai('#2f7d6b'),
    terms: [sinceTheCommunes('baToServicesDeputy')],
  },
  van: {
    name: 'Hà Thị Bích Vân',
    biography: 'Nhà giáo, hai mươi năm dạy học ở vùng cao Khê Thượng.',
    figure: aoDai('#a8324a'),
    terms: [{ office: 'schoolHead', from: '2018-08-15' }],
  },
  dang: {
    name: 'Vũ Hải Đăng',
    biography: 'Thủ lĩnh thanh niên, người khởi xướng các tổ công nghệ số cộng đồng ở thôn.',
    figure: shirt('#3c6e47'),
    terms: [untilTheEnd('districtYouthDeputy', '2023-05-19'), sinceTheCommunes('baToYouthSecretary')],
  },
  hieu: {
    name: 'Sầm Văn Hiếu',
    biography: 'Kỹ sư trồng trọt, phụ trách các mô hình liên kết sản xuất lúa nếp và miến dong.',
    figure: shirt('#e9eef2'),
    terms: [sinceTheCommunes('baToTwoEconomyHead')],
  },
  trang: {
    name: 'Ngô Thu Trang',
    biography: 'Phụ trách tin, bài của trang thông tin điện tử.',
    figure: { ...aoDai('#d08c2f'), longHair: true },
    terms: [untilTheEnd('districtEditor', '2021-09-01'), sinceTheCommunes('baToEditor')],
  },
} as const satisfies Record<string, PersonPlan>;

export type PersonKey = keyof typeof PLANS;

/** Nobody real is meant. Offices changed with the districts' end and again on 1 June 2026: a caption keeps what was true on its day. */
export const PEOPLE: Readonly<Record<PersonKey, PersonPlan>> = PLANS;
