import { createPhraseSet } from './phrase-set';

/**
 * Words that begin an office. Sources: the Law on Organization of Local Government (72/2025/QH15 and its predecessor 77/2015/QH13), the Party Charter's organs,
 * the Law on Cadres and Civil Servants (22/2008/QH12, art. 61: commune posts), and the abbreviations of the provincial press. Lower-case spelling covers capitals.
 */
const PARTY_AND_STATE = `tổng bí thư|chủ tịch nước|phó chủ tịch nước|thủ tướng|thủ tướng chính phủ|phó thủ tướng|phó thủ tướng thường trực|chủ tịch quốc hội|phó chủ tịch quốc hội|bộ trưởng|thứ trưởng|thứ trưởng thường trực
bí thư|phó bí thư|phó bí thư thường trực|bí thư thứ nhất|chủ tịch|phó chủ tịch|phó chủ tịch thường trực|quyền chủ tịch|chủ nhiệm|phó chủ nhiệm|phó chủ nhiệm thường trực|ủy viên|ủy viên thường trực|ủy viên thường vụ|ủy viên dự khuyết
tỉnh ủy viên|thành ủy viên|huyện ủy viên|thị ủy viên|quận ủy viên|đảng ủy viên|chi ủy viên|thường vụ tỉnh ủy|thường vụ huyện ủy|thường vụ đảng ủy|đại biểu quốc hội|đại biểu HĐND|đại biểu hội đồng nhân dân|chánh án|phó chánh án|viện trưởng|phó viện trưởng|kiểm sát viên|thẩm phán
tổng thư ký|phó tổng thư ký|thư ký|tổng kiểm toán|kiểm toán trưởng|tổng thanh tra|đại sứ|tổng lãnh sự|tham tán`;
const HEADS = `trưởng ban|phó trưởng ban|phó ban|trưởng phòng|phó trưởng phòng|phó phòng|chánh văn phòng|phó chánh văn phòng|phó văn phòng|chánh thanh tra|phó chánh thanh tra|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|quyền giám đốc
tổng cục trưởng|phó tổng cục trưởng|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|chi cục trưởng|phó chi cục trưởng|cục phó|vụ phó|tổng biên tập|phó tổng biên tập|hiệu trưởng|phó hiệu trưởng|hiệu phó|trưởng khoa|phó trưởng khoa|phó khoa|trưởng trạm|phó trạm|phó trưởng trạm
trưởng đoàn|phó trưởng đoàn|phó đoàn|trưởng công an|phó trưởng công an|phó công an|tổ trưởng|tổ phó|đội trưởng|phó đội trưởng|đội phó|nhóm trưởng|hạt trưởng|phó hạt trưởng|đồn trưởng|phó đồn trưởng|đồn phó|trạm trưởng|phó trạm trưởng|quản đốc
trưởng thôn|phó thôn|phó trưởng thôn|trưởng bản|phó bản|trưởng ấp|phó ấp|trưởng khu phố|phó khu phố|trưởng khu|trưởng khóm|trưởng buôn|trưởng làng|trưởng xóm|xóm trưởng|thôn trưởng|ấp trưởng|trưởng tiểu khu|già làng|trưởng họ|trưởng chi hội|chi hội trưởng|chi hội phó|phân hội trưởng
trưởng tiểu ban|phó trưởng tiểu ban|trưởng ngành|trưởng bộ phận|trưởng nhóm|trưởng chi nhánh|trưởng trung tâm|kế toán trưởng|trưởng văn phòng đại diện|trưởng bộ môn|trưởng đài|phó đài|phó trưởng đài|trưởng họ đạo|trưởng ban trị sự|trụ trì|chánh xứ
chỉ huy trưởng|phó chỉ huy trưởng|chỉ huy phó|tham mưu trưởng|phó tham mưu trưởng|chính ủy|phó chính ủy|chính trị viên|chính trị viên phó|tư lệnh|phó tư lệnh|trung đoàn trưởng|tiểu đoàn trưởng|đại đội trưởng|sư đoàn trưởng|lữ đoàn trưởng|phó tư lệnh|cục phó|hải đội trưởng|huyện đội trưởng|xã đội trưởng|phường đội trưởng
tổng phụ trách|tổng phụ trách đội|phụ trách|chủ tịch hội đồng quản trị|chủ tịch HĐQT|nguyên chủ tịch|nguyên bí thư`;
const ABBREVIATIONS = `PCT|CT|PBT|BT|PBTTT|PCTTT|UVBTV|UVBCH|UVTV|UV|TUV|HUV|ĐUV|GĐ|PGĐ|TGĐ|PTGĐ|PTP|PTB|CVP|PCVP|CTHĐND|CT HĐND|CT UBND|PCT HĐND|PCT UBND|UVTWĐ|UVTƯ|UV BTV|UV BCH|UV BTVTU|UVTT`;

export const OFFICE_HEADS = createPhraseSet([PARTY_AND_STATE, HEADS, ABBREVIATIONS]);

/** "Trưởng Công an", "Phó Trưởng …": "Trưởng" and "Phó" begin an office only before an organization word. */
export const OPEN_HEADS = createPhraseSet(['trưởng|phó trưởng|phó|quyền trưởng|chánh|phó chánh']);

/** Posts that name a person only after the name ("ông A, cán bộ địa chính xã"); before a name they are ordinary words. */
export const OFFICES_AFTER_NAME = createPhraseSet([
  'thường vụ|thường trực|lãnh đạo|cán bộ|công chức|chuyên viên|chuyên viên chính|chuyên viên cao cấp|giáo viên|giảng viên|bác sĩ|nhân viên|kế toán|thủ quỹ|phóng viên|thanh tra viên|công an viên|bí thư chi đoàn|điều phối viên|cộng tác viên|đại diện lãnh đạo',
]);

export const OFFICE_PREFIXES = createPhraseSet(['nguyên|nguyên là|quyền|Q.|cựu|cố|hiện là|là nguyên|phụ trách|phó phụ trách']);

/** "được bầu giữ chức X": the office is acquired in the sentence, not strictly beside the name (corpus README, weak spots). */
export const TAKING_OFFICE = createPhraseSet([
  'được bầu giữ chức|được bầu giữ chức vụ|được bầu làm|tái đắc cử chức|được tín nhiệm bầu giữ chức|được tín nhiệm bầu làm|được tái cử chức|tái cử chức|trúng cử chức|đắc cử chức|đảm nhiệm chức|đảm nhiệm chức vụ|đảm nhận chức vụ',
  'giữ chức|giữ chức vụ|được bổ nhiệm giữ chức|được bổ nhiệm giữ chức vụ|được bổ nhiệm làm|được điều động giữ chức|được phân công giữ chức vụ|được giao giữ chức|nhận nhiệm vụ|được bầu là|tiếp tục giữ chức|tiếp tục giữ chức vụ|được bầu tái giữ chức|được chỉ định giữ chức|được chỉ định giữ chức vụ',
]);

/** Heads of a division: the body it belongs to may follow after a comma ("Trưởng khoa Nội, Bệnh viện Đa khoa huyện"). */
export const DIVISION_HEADS = createPhraseSet([
  'trưởng phòng|phó trưởng phòng|phó phòng|trưởng khoa|phó trưởng khoa|phó khoa|trưởng bộ môn|trưởng bộ phận|đội trưởng|phó đội trưởng|tổ trưởng|trưởng trạm|trưởng ban|phó trưởng ban|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|chi cục trưởng|phó chi cục trưởng',
]);
