import { wordKey } from './word-key';

/**
 * Vietnamese family names, written down from general knowledge of how names are printed in the Vietnamese press (no data set copied).
 * A name is recognized without an honorific only if it begins with one of these; after "đồng chí", "ông" … any capitalized words do.
 */
const KINH = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Âu Bạch Bế Bồ Ca Cao Cái Cấn Cù Cung Chu Châu Chung Chử
 Diệp Doãn Đàm Đào Đậu Điền Điêu Đinh Đoàn Đồng Đổng Đới Đường Giang Giáp Hà Hàn Hán Hạ Hầu Hình Hứa Kha Khang Khổng Khuất Khúc Khương Kiều Kim Kông
 La Lã Lại Lâm Liêu Liễu Lò Lữ Lục Luyện Lương Lưu Ma Mạc Mạch Mai Mẫn Mẫu Mã Mạnh Nghiêm Ngụy Ngọ Nhâm Nhan Nhữ Ninh Ông Ôn Phí Phó Phù Phùng Quách Quan Quản
 Sái Sầm Sử Tạ Tào Tăng Tất Thạch Thái Thẩm Thân Thi Thiều Tiêu Tiết Tô Tôn Tống Trà Trang Triệu Trình Trịnh Trương Từ Tưởng Ty Tụ Ứng Uông Ứng Văn Vi Vương
 Vòng Vưu Đái Đăng Đan Đạo Đèo Lường Lường Mông Nông Nùng Khâu Khiếu Chế Chu Chương Cồ Biện Bì Bàng Bành Bửu Tôn Tôn-Thất Thôi Thang Tiền Tưởng Từ Trầm Trưng Trì
 Âu-Dương Lều Lỗ Lộ Luân Mỵ Nghị Ngân Nhiếp Ninh Tòng Thiệu Tạo Tán Viêm Xa Thích`;
const OTHER_PEOPLES = `A Y Ya Yă Ka Ha Blúp Kon Kră Sùng Giàng Thào Vàng Vừ Lầu Hạng Hờ Cứ Mùa Cháng Chảo Chang Chẻo Lồ Lù Lùng Lèng Sìn Tẩn Tráng Thền Thàng Pờ Phàn Phừ Phủng Phu Páo
 Cà Quàng Tòng Lò Lự Cầm Bạc Hoàng Điêu Đèo Mè Vì Ngần Bàn Đặng Triệu Chìu Tằng Trềnh Chíu Lỷ Dờ Sộng Khoàng Chu Lỳ Pờ Pồ Vàng Sẻo Seo Ly Ma Mua Mùng Dềnh Hoàng Hạng Giàng Lềnh
 Quàng Lường Tếnh Thạch Danh Kim Châu Tăng Neáng Néang Chau Trà Bá Đàng Từ Lưu Hán Mấu Chamaléa Katơr Pinăng Pi-năng Cao Tà Ra-glai
 Siu Rah Rơ Rơ-châm Kror Puih Rơmah Rchom Rmah Rmăh Rcom R'Com Ksor Kpă Kpuih Nay Nie Niê Mlô Byă Êban Ayun Adrơng Buôn Hmok Hmŏk Hwing Hra Knul Ktla Enuôl Krông Đinh Hồ Alăng A-lăng Bling Bríu Bh'riu Bhling Bhnướch
 Zơ Zơrâm Pơloong Pơ Arất Coor Clâu Hiên Hốih Kring Ating Tơngôl Ríah Rapát Xơ Đinh Phạm Brao Thao Đăk Bríu Lơ Cil Kơ Kơ-să Liêng Ndu Pang Rơ-ông Bon Cơ Jơ Ha Lăk Triêk Đa Kră-jăn Ya Touprong Srê
 Chẩu Nịnh Lành Vy Cam Mạ Hù Lừu Lèo Lô Lang Vang Xồng Sần Thèn Cư Cừ Ngải Lìu Sồng Chá Già Dinh Khò Po Sừng Ky Kbuôr Kbuôi Kđoh Niê-Kđăm Ênuôl Êya Bdap Bkrông Bonniêng Rơông Lơ-Mu Điểu Khưu Trượng Thập Não Thổ`;

/** Family names that begin names of places as well ("Sơn La", "Long An", "Phú Thọ"): taken for one only before a middle name. */
const ALSO_PLACES = 'Sơn Long Lộc Phương Thông Quảng Phú Tài Hoa Linh Lăng Kiên Bình An Nam Thanh Vĩnh Đạo Cam Thịnh Yên';

const KEYS = new Set(`${KINH} ${OTHER_PEOPLES}`.split(/\s+/).map(wordKey));

/** Middle words that make a following capitalized word almost surely part of a personal name. */
const MIDDLE_KEYS = new Set(['Thị', 'Văn', 'Hữu', 'Đức', 'Xuân', 'Quang', 'Minh', 'Ngọc', 'Đình', 'Thanh', 'A'].map(wordKey));

/** "K'Điệp", "H’Hen", "Y'Thuỷ": names of the Central Highlands carry their mark in the first word. */
const HIGHLAND = /^[hkyr]['\u2019\u2018]/;

const SOMETIMES_KEYS = new Set(ALSO_PLACES.split(' ').map(wordKey));

export const isFamilyName = (key: string): boolean => KEYS.has(key) || HIGHLAND.test(key);

const SURE_MIDDLE_KEYS = new Set(['Thị', 'Văn'].map(wordKey));

/** "Thị" and "Văn" in the middle of three capitalized words make a name, whatever stands first: "Khưu Thị Mén". */
export const isSureMiddleName = (key: string): boolean => SURE_MIDDLE_KEYS.has(key);

/** Also a place's first word: see `hasFamilyName`. */
export const isSometimesFamilyName = (key: string): boolean => SOMETIMES_KEYS.has(key);

export const isMiddleName = (key: string): boolean => MIDDLE_KEYS.has(key);
