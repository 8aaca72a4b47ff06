import { EVENT_NOUN } from '../event/event-noun';
import { findDates } from '../facts/dates';
import { finalMark } from './sentence';

/** "Lễ khai giảng", "Hội nghị đối thoại tại xã": an event named alone is the scene. */
const LONGEST_SCENE = 60;

const TIME_OPENING =
  /^(?:vào\s+|trong\s+|từ\s+|thực hiện [^,]{3,80},\s*)?(?:(?:sáng|chiều|chiếu|trưa|tối|đêm|rạng sáng|đầu giờ|cuối giờ)(?:\s+(?:ngày|nay|qua|mai))?|ngày|hôm nay|hôm qua|mới đây|vừa qua|cùng ngày|trong (?:hai|ba|\d+) ngày)(?!\p{L})/iu;
const CONNECTIVES =
  /^(?:sau khi|sau đó|sau phần|theo đó|theo|bên cạnh|ngoài ra|tuy nhiên|đồng thời|kết luận|kết thúc|phát biểu|tại đây|tại|cùng ngày|cùng với|dịp này|nhân dịp|trong|thực hiện|với|để|nhằm|qua|hiện nay|hiện|được biết|đến dự|dự|tham dự|tới dự|cùng dự|về dự|tham gia|có mặt|trước đó|thay mặt|báo cáo|kính thưa|thưa|hưởng ứng|căn cứ|từ|nhờ|như|mặc dù|do|vì|bởi|khi|nếu|trên cơ sở|trước|về|đối với|đặc biệt|hơn|xác định|tiếp tục|phát huy|hòa chung|buổi (?:lễ|họp|làm việc)|hội nghị (?:đã|cũng|diễn)|theo báo cáo|tiếp đó|tiếp đến|cuối|mở đầu|trao đổi|chia sẻ|đáp từ|giải đáp|trả lời)(?!\p{L})/iu;
const SCENES =
  /^(?:quang cảnh|toàn cảnh|phối cảnh|cận cảnh|hiện trường|hình ảnh|một góc|khung cảnh|không khí|cảnh|ảnh|một tiết mục|tiết mục|các tiết mục|màn|phần thi|nghi thức|giây phút|khoảnh khắc|lễ chào cờ|lễ cắt băng|đông đảo|chụp ảnh|ra mắt|trao|tặng|cắt băng|ký kết|bấm nút|chân dung|bản đồ|mô hình|sản phẩm|gian hàng)(?!\p{L})/iu;
/** Things and scenes that a short line without a full stop names when it stands below a picture of them. */
const THINGS =
  /^(?:bữa cơm|trận|vườn|ruộng|cánh đồng|cây cầu|cầu|con đường|tuyến đường|đường|công trình|ngôi nhà|nhà văn hóa|khu tái định cư|khu dân cư|trụ sở|trung tâm|bàn chủ tọa|ra quân|tiếp công dân|bến|hồ chứa|dự án)(?!\p{L})/iu;
/** How sub-headings of features begin; no picture shows them. */
const ABSTRACT =
  /^(?:giải pháp|nhiều|còn|phát huy|đẩy mạnh|nâng cao|tăng cường|tập trung|kết quả|khó khăn|hạn chế|hướng đi|hướng tới|những|từ|quyết tâm|chủ động|mục tiêu|nhiệm vụ|phương hướng|hiệu quả|bài học|xây dựng|để|cần|không|vì|đổi mới|chuyển biến|vượt|lan tỏa|sức mạnh|niềm|nỗ lực|phấn đấu|tiếp tục|thực trạng|nguyên nhân|vai trò|ý nghĩa|dấu ấn|điểm sáng|động lực|khơi|giữ|thay đổi|gắn|cơ hội|thách thức|triển vọng|mong|lời|chuyện|câu chuyện|khi|đi đầu|tiên phong|về)(?!\p{L})/iu;
const PEOPLE =
  /^(?:(?:các|những|đoàn|tập thể|đông đảo|một số|nhiều|hai|ba)\s+)*(?:đồng chí|đ\/c|chủ tọa|thành viên|các cháu|cháu|các em|tập thể|ông|bà|anh|chị|em|cụ|cô|thầy|mẹ|đại biểu|lãnh đạo|cán bộ|công chức|viên chức|học sinh|sinh viên|học viên|giáo viên|đoàn viên|thanh niên|thiếu nhi|hội viên|phụ nữ|nông dân|người dân|người cao tuổi|người lao động|nhân dân|bà con|chiến sĩ|lực lượng|bộ đội|công an|dân quân|cựu chiến binh|đại diện|ban tổ chức|ban chấp hành|ban thường vụ|ban giám|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng|phó trưởng|phó|giám đốc|chủ nhiệm|bộ trưởng|thứ trưởng|đoàn công tác|đoàn đại biểu|đoàn|đội|thí sinh|vận động viên|nghệ nhân|diễn viên|trẻ em|nhà tài trợ|doanh nghiệp|thường trực|phóng viên|y bác sĩ|y, bác sĩ|bác sĩ|nhân viên|cử tri|đảng viên|cá nhân|gia đình|hộ|tân binh|thí sinh|ủy ban|uỷ ban|ubnd|hđnd|mttq|hội|tổ|thượng tọa|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy)(?!\p{L})/iu;
const VISIBLE =
  /(?<!\p{L})(?:phát biểu|trao|tặng|chụp ảnh|chụp hình|tham quan|cắt băng|ký kết|ký|thăm|dâng hương|dâng hoa|thắp hương|viếng|bỏ phiếu|biểu quyết|biểu diễn|trồng|kiểm tra|chủ trì|đọc|bấm nút|khảo sát|trình bày|ra mắt|giải đáp|trả lời|trao đổi|hướng dẫn|giới thiệu|báo cáo|nhận|đón nhận|tại (?:lễ|hội nghị|buổi|cuộc|phiên|kỳ|chương trình|đại hội|hội thảo)|tham gia|thi đấu|nêu ý kiến|thảo luận|điều hành|đánh trống|chúc mừng|thực hiện|kiểm phiếu|động thổ|khởi công|khánh thành|bàn giao|dự)(?!\p{L})/iu;
const NARRATIVE =
  /(?<!\p{L})(?:đã|đang|sẽ|được|bị|cần|phải|nên|là|cũng|còn|vừa|rất|cho biết|cho rằng|cho hay|đề nghị|yêu cầu|nhấn mạnh|khẳng định|bày tỏ|mong muốn|nhằm|theo đó|với mục tiêu|từ ngày|thống nhất|ghi nhận|đánh giá|thành công|nói|kể|tâm sự|bộc bạch)(?!\p{L})|:\s*[\u201C"]/iu;

/** "Thu hoạch tôm ở xã Đông Thái": ends in the place where the picture was taken. */
const PLACED =
  /\s(?:ở|tại|trên|của)\s(?:[^,]{1,30}\s)?(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh|thôn|bản|ấp|buôn|làng|khóm|xóm|khu phố|tổ dân phố)\s(?:\p{Lu}[\p{L}\p{M}'’]*|\d+)(?:\s(?:\p{Lu}[\p{L}\p{M}'’]*|\d+)){0,3}$/u;

/** "Sáng ngày 07/3, …", "Vừa qua, …": how a lead begins. */
export const opensWithTime = (text: string): boolean => TIME_OPENING.test(text);

/** A lead or a linking sentence: begins with a time, or with "Kết luận hội nghị, …", "Bên cạnh đó, …". */
export const opensLikeProse = (text: string): boolean =>
  opensWithTime(text) || (CONNECTIVES.test(text) && text.slice(0, 110).includes(','));

/** Does it describe a picture: a scene, or people to be seen doing something? */
export const describesPicture = (text: string): boolean =>
  SCENES.test(text) ||
  (THINGS.test(text) && finalMark(text) === '') ||
  (EVENT_NOUN.exec(text)?.index === 0 && text.length <= LONGEST_SCENE && !ABSTRACT.test(text)) ||
  PEOPLE.test(text) ||
  VISIBLE.test(text) ||
  PLACED.test(text);

/** People seen acting, told in the present, without the words of narration: a caption even with its full stop. */
export const showsPeopleActing = (text: string): boolean =>
  (PEOPLE.test(text) || SCENES.test(text)) &&
  (VISIBLE.test(text) || SCENES.test(text)) &&
  !NARRATIVE.test(text) &&
  findDates(text).length === 0;

/** "Nhiều mô hình hiệu quả", "Giải pháp trong thời gian tới". */
export const isAbstract = (text: string): boolean => ABSTRACT.test(text);

/** Words of narration: "đã", "được", "cho biết" … */
export const narrates = (text: string): boolean => NARRATIVE.test(text);
