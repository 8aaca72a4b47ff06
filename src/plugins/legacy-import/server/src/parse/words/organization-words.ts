import { createPhraseSet } from './phrase-set';

/** Words of administrative units: a capitalized word after them is a place. */
export const PLACE_UNITS = createPhraseSet([
  'tỉnh|thành phố|TP|T.P|thị xã|TX|thị trấn|TT|huyện|quận|xã|phường|thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố|khu|khu vực|tổ|tổ dân phố|TDP|đặc khu|vùng|miền|tiểu khu|sóc|phum|bon|plei|cụm|liên xã|đảo|trấn|đường|phố|chợ|cầu|sông|hồ|núi|đèo|chùa|đình|đền|nhà thờ|hội trường',
]);

/** Abbreviated and short names of bodies whose level or place comes right after: "UBND huyện", "Huyện ủy Ba Tơ". */
export const BODIES = createPhraseSet([
  `UBND|HĐND|UBMTTQ|UBMTTQVN|UB MTTQ|MTTQ|MTTQVN|MTTQ Việt Nam|UBKT|BCH|BTV|BCĐ|BTC|BQL|BCHQS|BHXH|LĐLĐ|TNCS|HLHPN|LHPN|CCB|HND|VKSND|TAND|ĐBQH|TT|KT-XH|THCS|THPT|TH|GDTX|TTVH|VP|VHTT|VH-TT|PTTH|TTYT|TNXP|CLB|HTX|CTCP|TNHH|KBNN|NHCSXH|TW|TƯ|BTVTU
ủy ban nhân dân|hội đồng nhân dân|ủy ban mặt trận tổ quốc|ủy ban MTTQ|ủy ban|mặt trận|mặt trận tổ quốc|mặt trận tổ quốc việt nam|quốc hội|chính phủ|trung ương|trung ương đảng|bộ chính trị|ban bí thư|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|đảng bộ|chi bộ|chi ủy|đảng đoàn|ban cán sự đảng
tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|quận đoàn|xã đoàn|đoàn xã|đoàn thanh niên|đoàn thanh niên cộng sản hồ chí minh|đoàn TNCS hồ chí minh|chi đoàn|đảng|nhà nước|hội đồng|ban chấp hành|ban thường vụ|thường vụ|thường trực|ban chỉ đạo|ban tổ chức|ban chỉ huy|ban quản lý|ban giám sát|ban giám hiệu|ban giám đốc|ban điều hành|ban vận động|ban công tác mặt trận|ban đại diện|ban tiếp công dân|ủy ban kiểm tra|tổ công tác|tổ giúp việc
huyện đội|xã đội|tỉnh đội|bộ chỉ huy|bộ chỉ huy quân sự|bộ tư lệnh|quân khu|quân chủng|biên phòng|bộ đội biên phòng|công an|quân sự|đồn|đồn biên phòng|hải quan|kiểm lâm|hạt kiểm lâm|kho bạc|thi hành án|thi hành án dân sự|toà án|tòa án nhân dân|viện kiểm sát|viện kiểm sát nhân dân|quản lý thị trường|bảo hiểm xã hội`,
]);

/** Kinds of bodies: after one of these the next word belongs to its name, even where it could be a verb ("Ban tổ chức"). */
export const BODY_KINDS = createPhraseSet([
  'ban|phòng|sở|bộ|cục|chi cục|tổng cục|vụ|viện|học viện|trung tâm|trường|trường đại học|trường cao đẳng|bệnh viện|trạm|đài|báo|tạp chí|hội|liên đoàn|liên hiệp|liên hiệp hội|công đoàn|đoàn|đội|tổ|câu lạc bộ|quỹ|ngân hàng|công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|nhà máy|nông trường|lâm trường|thư viện|bảo tàng|văn phòng|tiểu ban|ủy ban|hội đồng|chi hội|chi nhánh|khoa|bộ môn|nhà|thanh tra|vườn quốc gia|cơ quan|khối|ngành|hiệp hội|ban giám hiệu|nhà văn hóa|nhà thiếu nhi|giáo xứ|giáo hội|tịnh xá',
]);

/** Fields and other plain words that names of bodies and offices are made of. */
export const ORGANIZATION_WORDS = createPhraseSet([
  `thi đua|thi đua khen thưởng|thi đua - khen thưởng|khen thưởng|nhân dân|tổ quốc|việt nam|thường trực|thường vụ|chuyên trách|phụ trách|kiêm|kiêm nhiệm|lâm thời|danh dự|luân phiên|khóa|cấp|địa phương|cơ sở|trung ương|hai cấp|các cấp|quốc gia|nhà nước|toàn quốc|khu vực|liên ngành|thứ nhất|số|chuyên ngành|đơn vị|bầu cử
nông nghiệp|nông thôn|nông lâm|nông - lâm|phát triển|phát triển nông thôn|môi trường|tài nguyên|tài chính|kế hoạch|đầu tư|kinh tế|hạ tầng|đô thị|công thương|công nghiệp|thương mại|thương binh|lao động|xã hội|việc làm|bảo hiểm|y tế|dân số|gia đình|trẻ em|phụ nữ|liên hiệp phụ nữ|nông dân|thanh niên|liên hiệp thanh niên|thanh niên cộng sản|cựu chiến binh|cựu thanh niên xung phong|người cao tuổi|chữ thập đỏ|khuyến học|cựu giáo chức|nhà báo|luật gia|văn học|nghệ thuật|văn học nghệ thuật|làm vườn|nạn nhân chất độc da cam|chất độc da cam|sinh vật cảnh|đông y|người mù|khuyết tật|bảo trợ
văn hóa|thể thao|thể dục|du lịch|thông tin|truyền thông|truyền thanh|truyền hình|phát thanh|giáo dục|đào tạo|dạy nghề|khoa học|công nghệ|tư pháp|hộ tịch|pháp chế|pháp luật|nội vụ|nội chính|dân tộc|tôn giáo|dân vận|tuyên giáo|tổ chức|kiểm tra|thanh tra|giám sát|đối ngoại|ngoại vụ|ngoại giao|quốc phòng|an ninh|quân sự|công an|cảnh sát|giao thông|trật tự|xây dựng|vận tải|giao thông vận tải|thủy lợi|thủy sản|chăn nuôi|thú y|trồng trọt|bảo vệ thực vật|khuyến nông|lâm nghiệp|kiểm lâm|địa chính|đất đai|đăng ký|quy hoạch|thống kê|thuế|hải quan|kho bạc|chính sách|chính sách xã hội|tín dụng|điện lực|bưu điện|viễn thông|cấp nước
phòng|chống|thiên tai|ma túy|tham nhũng|tiêu cực|tội phạm|dịch bệnh|cháy nổ|cứu nạn|cứu hộ|cứu nạn cứu hộ|tìm kiếm cứu nạn|phòng cháy|chữa cháy|phòng thủ dân sự|cải cách|cải cách hành chính|hành chính|một cửa|chuyển đổi số|nông thôn mới|giảm nghèo|bình đẳng giới|dân chính|chính trị|lý luận chính trị|lý luận|lịch sử|nghiên cứu|tuyên truyền|phổ biến|cổ động|cộng đồng|dân số|an toàn|thực phẩm|vệ sinh|chất lượng|hội nhập|hợp tác|hữu nghị|tư vấn|pháp lý|trợ giúp|kiểm soát|bệnh tật|y học|cổ truyền|đa khoa|chuyên khoa|sức khỏe|điều dưỡng|nội trú|dân quân|tự vệ|hậu cần|kỹ thuật|tham mưu
tiểu học|mầm non|mẫu giáo|trung học|trung học cơ sở|phổ thông|trung học phổ thông|đại học|cao đẳng|trung cấp|dân lập|công lập|cổ phần|trách nhiệm hữu hạn|một thành viên|tư nhân|sản xuất|kinh doanh|dịch vụ|tổng hợp|xuất nhập khẩu|quản lý|dự án|công trình|giải phóng|mặt bằng|quỹ đất|bồi thường|điều hành|vận hành|chỉ đạo|chỉ huy|vận động|đại biểu|đoàn thể|quần chúng|cơ quan|doanh nghiệp|khối|văn phòng|bí thư|cấp ủy|chấp hành|cán bộ|công chức|tiếp công dân|bảo vệ|bảo tồn|di tích|di sản|thư viện|bảo tàng|thiếu nhi|đội|nghề nghiệp|giáo dục thường xuyên|giáo dục nghề nghiệp|hướng nghiệp|thiện nguyện|từ thiện|nhân đạo|ứng phó|sự cố|biến đổi|khí hậu|tài nguyên nước|rừng|phòng hộ|đặc dụng|biển|hải đảo|cảng|khu kinh tế|khu công nghiệp|biên giới|cửa khẩu|quốc tế|thường niên|nghĩa vụ|vườn quốc gia|đường bộ|đường sắt|sân bay
phật giáo|công giáo|tin lành|cao đài|hòa hảo|hành giáo|đoàn kết|công dân|giáo chức|sự nghiệp|công ích|chính quyền|đảng|thị|chi bộ|chi hội|nhà trường|lực lượng|vũ trang|dự bị|động viên|thường niên|huyện|tỉnh|đảng viên|hội viên|tổ dân phố|dân phố|tiền phong|hồ chí minh|ĐBQH|lãnh đạo|chuyên gia|tuyên huấn|thể chế|dân nguyện|đề án|công tác|chương trình|mục tiêu|phong trào|toàn dân|đời sống|văn minh|gia đình văn hóa|kế hoạch hóa gia đình|cao cấp|hội thẩm|nông trường|lâm trường|cà phê|cao su|thanh niên xung phong|điều phối|điều tra|ngân sách|HIV|AIDS|dioxin|bán trú|phục vụ|phục vụ hành chính công|cảnh sát điều tra tội phạm về ma túy|cảnh sát điều tra tội phạm về trật tự xã hội|cảnh sát điều tra tội phạm về kinh tế|cảnh sát điều tra tội phạm về tham nhũng|cảnh sát quản lý hành chính về trật tự xã hội|quản lý hành chính về trật tự xã hội|tội phạm về ma túy|người khuyết tật|mồ côi|bệnh nhân nghèo|di dân|tái định cư`,
]);

/** Second halves of names of bodies that hold a comma: "Phòng, chống thiên tai", "Phổ biến, giáo dục pháp luật". The pair is written `first, second`. */
export const COMMA_PAIRS = createPhraseSet([
  `phòng, chống|phổ biến, giáo dục|thi đua, khen thưởng|văn hóa, thể thao|văn hóa, thông tin|văn hóa, khoa học|văn hóa, xã hội|lao động, thương binh|lao động, việc làm|khoa học, công nghệ|kinh tế, hạ tầng|kinh tế, ngân sách|tuyên giáo, dân vận|thông tin, tuyên truyền|thông tin, thể thao|nông, lâm|kế hoạch, đầu tư|tài chính, kế hoạch|giáo dục, đào tạo|tổ chức, cán bộ|tài nguyên, môi trường|nội vụ, lao động|phòng cháy, chữa cháy|dân số, kế hoạch hóa gia đình|tìm kiếm, cứu nạn|cứu nạn, cứu hộ|bồi thường, hỗ trợ|bồi thường, giải phóng|cứu hộ, cứu nạn|đầu tư, xây dựng|truyền thanh, truyền hình|phát thanh, truyền hình|văn hóa, văn nghệ|ma túy, mại dâm|tham nhũng, lãng phí|tham nhũng, tiêu cực|nghiên cứu, tổng hợp|hành chính, quản trị|hành chính, tổng hợp|chăn nuôi, thú y|trồng trọt, bảo vệ thực vật|thanh niên, thiếu niên|an ninh, trật tự|quốc phòng, an ninh|kiểm tra, giám sát|thanh niên, thiếu nhi|đất đai, tài nguyên|tư pháp, hộ tịch|đo lường, chất lượng|tiêu chuẩn, đo lường|cảnh sát, an ninh|quản lý, khai thác|khai thác, quản lý|chuyển đổi số, cải cách`,
]);

/** Words that a comma joins inside the name of an event: "Giải bóng chuyền công nhân, viên chức, lao động", "Lễ dâng hương, viếng nghĩa trang". */
export const EVENT_COMMA_PAIRS = createPhraseSet([
  'công nhân, viên chức|viên chức, lao động|viên chức, người lao động|công chức, viên chức|cán bộ, công chức|cán bộ, đảng viên|cán bộ, chiến sĩ|cán bộ, hội viên|đoàn viên, thanh niên|đoàn viên, hội viên|thanh, thiếu niên|thanh thiếu niên, nhi đồng|học sinh, sinh viên|cấp ủy, chính quyền|dâng hương, viếng|dâng hương, dâng hoa|thăm, tặng quà|gặp mặt, tặng quà|gặp mặt, đối thoại|gặp mặt, biểu dương|tiếp xúc, đối thoại|mừng thọ, chúc thọ|chúc thọ, mừng thọ|trao đổi, học tập|học tập, quán triệt|nghiên cứu, học tập|quán triệt, triển khai|tập huấn, bồi dưỡng|sơ kết, tổng kết|tôn vinh, khen thưởng|tuyên dương, khen thưởng|biểu dương, khen thưởng|tuyên truyền, phổ biến|sản xuất, kinh doanh|phòng ngừa, ứng phó|cháy, nổ|xây dựng, chỉnh đốn|học tập, làm theo|vườn, ao|tàn tật, trẻ mồ côi|giữa kỳ, cuối kỳ|khoa học, kỹ thuật|bảo tồn, phát huy|quản lý, bảo vệ|quản lý, sử dụng|thu, chi',
]);

/** Groups of people: "… và nhân dân trong xã" goes on with the sentence, not with the office before it. */
export const PEOPLE_GROUPS = createPhraseSet([
  'nhân dân|cán bộ|đảng viên|lãnh đạo|đại biểu|đoàn thể|hội viên|gia đình|doanh nghiệp|đơn vị|cơ quan|công chức|địa phương|chính quyền|toàn thể|đại diện|thành viên|quần chúng|lực lượng|người cao tuổi|trẻ em|phụ nữ|nông dân|thanh niên|chuyên gia',
]);

/** Places and schools that bear a person's name: not a person after "huyện", "phường", "trường" … */
export const PLACES_NAMED_LIKE_PEOPLE = createPhraseSet([
  'Trần Văn Thời|Nguyễn Cư Trinh|Lê Hồng Phong|Trần Hưng Đạo|Lê Đại Hành|Bùi Thị Xuân|Nguyễn Thái Bình|Phạm Ngũ Lão|Võ Thị Sáu|Nguyễn Văn Linh|Nguyễn An Ninh|Trần Quốc Toản|Hoàng Văn Thụ|Phan Đình Phùng|Phan Bội Châu|Phan Chu Trinh|Lê Thánh Tông|Hồ Chí Minh|Nguyễn Thị Minh Khai|Nguyễn Văn Cừ|Hà Huy Tập|Trần Đăng Ninh|Ngô Gia Tự|Lý Thường Kiệt|Hoàng Hoa Thám|Hoàng Văn Nô|Nguyễn Huệ|Nguyễn Trãi|Nguyễn Du|Lê Lợi|Lê Chân|Ngô Quyền|Hai Bà Trưng|Trần Phú|Nguyễn Phích|Nguyễn Việt Khái|Nguyễn Bỉnh Khiêm|Lê Quý Đôn|Chu Văn An|Phan Rang Tháp Chàm|Nguyễn Khuyến|Nguyễn Nghiêm|Nguyễn Văn Trỗi',
]);

/** Bodies that have divisions. */
export const PARENT_BODIES = createPhraseSet([
  'sở|bộ|cục|chi cục|tổng cục|bệnh viện|trung tâm|trường|học viện|viện|công ty|công an|đại học|văn phòng|ngân hàng|tập đoàn|tổng công ty',
]);
