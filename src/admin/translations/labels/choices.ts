import type { Label } from './label';

/**
 * The values of our enumerations and the categories of our components. Strapi looks a value up by itself, whatever the field: one value
 * has one text in the whole admin.
 */
export const CHOICE_LABELS: Record<string, Label> = {
  // article
  news: ['Tin tức', 'News'],
  notice: ['Thông báo', 'Notice'],
  announcement: ['Thông cáo', 'Announcement'],
  photoReport: ['Tin ảnh', 'Photo report'],
  // event
  conference: ['Hội nghị', 'Conference'],
  meeting: ['Cuộc họp', 'Meeting'],
  ceremony: ['Buổi lễ', 'Ceremony'],
  workshop: ['Hội thảo, tập huấn', 'Workshop'],
  campaignLaunch: ['Lễ phát động', 'Campaign launch'],
  citizenReception: ['Tiếp công dân', 'Citizen reception'],
  scheduled: ['Sẽ diễn ra', 'Scheduled'],
  completed: ['Đã diễn ra', 'Completed'],
  postponed: ['Hoãn', 'Postponed'],
  cancelled: ['Hủy', 'Cancelled'],
  morning: ['Buổi sáng', 'Morning'],
  afternoon: ['Buổi chiều', 'Afternoon'],
  evening: ['Buổi tối', 'Evening'],
  allDay: ['Cả ngày', 'All day'],
  // event.participant
  chair: ['Chủ trì', 'Chair'],
  coChair: ['Đồng chủ trì', 'Co-chair'],
  secretary: ['Thư ký', 'Secretary'],
  openingSpeaker: ['Phát biểu khai mạc', 'Opening speech'],
  speaker: ['Phát biểu', 'Speaker'],
  keynote: ['Báo cáo đề dẫn', 'Keynote'],
  paperPresenter: ['Trình bày tham luận', 'Presents a paper'],
  launcher: ['Phát động', 'Launches the campaign'],
  closingSpeaker: ['Phát biểu kết luận', 'Closing speech'],
  awardPresenter: ['Trao khen thưởng', 'Presents awards'],
  awardRecipient: ['Nhận khen thưởng', 'Receives an award'],
  guest: ['Khách mời', 'Guest'],
  attendee: ['Tham dự', 'Attends'],
  // event.award
  emulationTitle: ['Danh hiệu thi đua', 'Emulation title'],
  certificateOfMerit: ['Bằng khen, giấy khen', 'Certificate of merit'],
  medal: ['Huân chương, huy chương', 'Medal'],
  individual: ['Cá nhân', 'Individual'],
  collective: ['Tập thể', 'Collective'],
  household: ['Hộ gia đình', 'Household'],
  // organization
  peoplesCommittee: ['Ủy ban nhân dân', "People's Committee"],
  peoplesCouncil: ['Hội đồng nhân dân', "People's Council"],
  partyCommittee: ['Cấp ủy Đảng', 'Party committee'],
  fatherlandFront: ['Mặt trận Tổ quốc', 'Fatherland Front'],
  massOrganization: ['Đoàn thể', 'Mass organization'],
  council: ['Hội đồng', 'Council'],
  department: ['Phòng, ban, cơ quan chuyên môn', 'Department'],
  commune: ['Xã, phường, thị trấn', 'Commune'],
  central: ['Trung ương', 'Central'],
  province: ['Tỉnh, thành phố', 'Province'],
  district: ['Huyện, quận, thị xã', 'District'],
  // appointment
  day: ['Đúng ngày', 'To the day'],
  month: ['Chỉ biết tháng', 'To the month'],
  year: ['Chỉ biết năm', 'To the year'],
  unknown: ['Không rõ', 'Unknown'],
  // people.mention
  auto: ['Tự điền theo ngày diễn ra', 'Filled in for that day'],
  printed: ['Giữ nguyên như đã in', 'Kept as printed'],
  none: ['Không ghi chức danh', 'No title'],
  left: ['Bên trái', 'Left'],
  center: ['Ở giữa', 'Center'],
  right: ['Bên phải', 'Right'],
  // people.byline
  text: ['Bài', 'Text'],
  photo: ['Ảnh', 'Photo'],
  textAndPhoto: ['Bài và ảnh', 'Text and photo'],
  source: ['Nguồn', 'Source'],
  // media.captioned-photo
  full: ['Hết chiều ngang', 'Full width'],
  row: ['Cùng hàng với ảnh bên cạnh', 'In a row with its neighbours'],
  // shared.alias
  former: ['Tên cũ', 'Former name'],
  abbreviation: ['Tên viết tắt', 'Abbreviation'],
  spelling: ['Cách viết khác', 'Spelling'],
  // redirect
  article: ['Bài viết', 'Article'],
  photoGallery: ['Thư viện ảnh', 'Photo gallery'],
  person: ['Nhân sự', 'Person'],
  page: ['Trang giới thiệu', 'Page'],
  // categories of components; `event` is also a target of redirects
  content: ['Nội dung', 'Content'],
  event: ['Sự kiện', 'Event'],
  media: ['Ảnh', 'Photos'],
  people: ['Người', 'People'],
  shared: ['Dùng chung', 'Shared'],
  other: ['Khác', 'Other'],
};
