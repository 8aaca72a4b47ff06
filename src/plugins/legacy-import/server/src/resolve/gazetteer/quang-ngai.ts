import type { Area, Dissolution, Place } from '../area';

/**
 * Quảng Ngãi: the province and every unit of the district level that its portals were named after, from 2005 on.
 *
 * Codes: list of administrative units of the General Statistics Office (Quyết định 124/2004/QĐ-TTg and its updates).
 * 13 units from 1 February 2020 on: Nghị quyết 867/NQ-UBTVQH14 (Tây Trà into Trà Bồng; Đức Phổ a town), as reported in Báo Quảng Ngãi.
 * End of the district level: clause 3 of article 51 of the Law on Organization of Local Government 72/2025/QH15 ends the People's Councils,
 * People's Committees and their agencies from 1 July 2025; Nghị quyết 1677/NQ-UBTVQH15 of 16 June 2025 arranges the communes that took over.
 * It speaks of state organs only: Party committees, the Front and unions ended by decisions of their own, which are not recorded here.
 * Not recorded, because not checked against the resolution's text: which communes took over from which district.
 */
const DISTRICT_LEVEL_ENDS: Dissolution = {
  date: '2025-07-01',
  basis:
    'Khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025 về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Quảng Ngãi năm 2025',
};
const DISTRICTS_MERGED_2020: Dissolution = {
  date: '2020-02-01',
  basis: 'Nghị quyết số 867/NQ-UBTVQH14 về việc sắp xếp các đơn vị hành chính cấp huyện, cấp xã thuộc tỉnh Quảng Ngãi',
};

const PROVINCE: Area = { unit: 'tỉnh', name: 'Quảng Ngãi', code: '51', within: null, dissolution: null };

const district = (code: string, { unit, name }: Place, dissolution = DISTRICT_LEVEL_ENDS): Area => ({
  unit,
  name,
  code,
  within: PROVINCE,
  dissolution,
});

export const QUANG_NGAI: readonly Area[] = [
  PROVINCE,
  district('522', { unit: 'thành phố', name: 'Quảng Ngãi' }),
  district('524', { unit: 'huyện', name: 'Bình Sơn' }),
  district('525', { unit: 'huyện', name: 'Trà Bồng' }),
  district('527', { unit: 'huyện', name: 'Sơn Tịnh' }),
  district('528', { unit: 'huyện', name: 'Tư Nghĩa' }),
  district('529', { unit: 'huyện', name: 'Sơn Hà' }),
  district('530', { unit: 'huyện', name: 'Sơn Tây' }),
  district('531', { unit: 'huyện', name: 'Minh Long' }),
  district('532', { unit: 'huyện', name: 'Nghĩa Hành' }),
  district('533', { unit: 'huyện', name: 'Mộ Đức' }),
  district('534', { unit: 'thị xã', name: 'Đức Phổ' }),
  district('535', { unit: 'huyện', name: 'Ba Tơ' }),
  district('536', { unit: 'huyện', name: 'Lý Sơn' }),
  district('526', { unit: 'huyện', name: 'Tây Trà' }, DISTRICTS_MERGED_2020),
];
