import type { FormLabels } from './label';

export const EVENT_LABELS: Record<string, FormLabels> = {
  'api::event.event': {
    name: ['Sự kiện', 'Event'],
    fields: {
      name: ['Tên sự kiện', 'Name'],
      slug: ['Đường dẫn', 'Address'],
      summary: ['Tóm tắt', 'Summary'],
      eventType: ['Loại sự kiện', 'Kind of event'],
      eventStatus: ['Tình trạng', 'Status'],
      startDate: ['Ngày bắt đầu', 'Start date'],
      startTime: ['Giờ bắt đầu', 'Start time'],
      endDate: ['Ngày kết thúc', 'End date'],
      endTime: ['Giờ kết thúc', 'End time'],
      dayPart: ['Buổi', 'Part of the day'],
      timeZone: ['Múi giờ', 'Time zone'],
      locationText: ['Địa điểm', 'Place'],
      description: ['Nội dung', 'Description'],
      participants: ['Người tham dự', 'Participants'],
      attendeeGroups: ['Thành phần dự', 'Groups attending'],
      awards: ['Khen thưởng', 'Awards'],
      heroPhoto: ['Ảnh đại diện', 'Lead photo'],
      organizers: ['Cơ quan tổ chức', 'Organizers'],
      articles: ['Bài viết liên quan', 'Related articles'],
      galleries: ['Thư viện ảnh', 'Photo galleries'],
      calendarUid: ['Mã lịch', 'Calendar UID'],
      calendarSequence: ['Số lần sửa lịch', 'Calendar sequence'],
      startsAt: ['Thời điểm bắt đầu', 'Starts at'],
      endsAt: ['Thời điểm kết thúc', 'Ends at'],
      searchText: ['Văn bản tìm kiếm', 'Search text'],
    },
  },
};
